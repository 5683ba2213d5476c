interface ShowQueryProps {
  readonly statements: readonly string[];
}

/** The statements behind the figures, for readers who want to check or repeat them. */
export function ShowQuery({ statements }: ShowQueryProps) {
  return (
    <details className="query">
      <summary>Show the query behind these figures</summary>
      {[...new Set(statements)].map((statement) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section key={statement} aria-label="Query" tabIndex={0}>
          <pre>
            <code>{statement.trim()}</code>
          </pre>
        </section>
      ))}
    </details>
  );
}
