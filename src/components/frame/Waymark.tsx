/** Our own sign: a post with an arm. */
export function Waymark() {
  return (
    <svg viewBox="0 0 22 26" aria-hidden="true" focusable="false">
      <path d="M9 0h3v26H9Z" fill="currentColor" />
      <path d="M2 3h14l5 5-5 5H2Z" fill="currentColor" />
    </svg>
  );
}
