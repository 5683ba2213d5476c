/** Round numbers at even distances from `from` to at least `to`, about so many; whole where asked. */
export function evenSteps(from: number, to: number, about: number, isWhole: boolean): readonly number[] {
  const span = to - from;
  if (!(span > 0)) return [from, from + 1];
  const rough = span / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10;
  const step = isWhole ? Math.max(1, Math.ceil(factor * power)) : factor * power;
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
