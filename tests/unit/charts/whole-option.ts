import type { EChartsOption } from 'echarts';

/** Paths of whatever an option must never hold. A pixel layer without values of its own has one point nowhere. */
export function unfitIn(option: EChartsOption): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) found.push(path);
    if (typeof value === 'string' && /\b(undefined|NaN|Infinity|null)\b/.test(value)) found.push(path);
    if (typeof value !== 'object' || value === null) return;
    const isOverlay = 'type' in value && value.type === 'custom';
    for (const [key, part] of Object.entries(value)) {
      if (!(isOverlay && key === 'data')) walk(part, `${path}.${key}`);
    }
  };
  walk(option, '');
  return found;
}
