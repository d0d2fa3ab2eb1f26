/** What the pictures of the ledger and of the library share: their grid, and the keys that go from point to point. */

interface PlotGridProps {
  /** Of the view box, with what lies beside the plane. */
  width: number;
  height: number;
  margin: { left: number; right: number };
  /** Values on the axis, and where they stand. */
  values: readonly number[];
  y(value: number): number;
  days: readonly Date[];
  x(day: Date): number;
  /** An amount in words. */
  amountOf(value: number): string;
}

/** Lines at round values with their amounts, and years or months below. Readers of the points need none of it. */
export function PlotGrid({ width, height, margin, values, y, days, x, amountOf }: PlotGridProps) {
  return (
    <g class="grid" aria-hidden="true">
      {values.map((value) => (
        <g key={value} transform={`translate(0 ${y(value)})`}>
          <line x1={margin.left} x2={width - margin.right} />
          <text x={margin.left - 8} dy="0.32em" text-anchor="end">{amountOf(value)}</text>
        </g>
      ))}
      {days.map((day) => <text key={day.getTime()} x={x(day)} y={height - 10} text-anchor="middle">{day.toISOString().slice(0, day.getUTCMonth() === 0 ? 4 : 7)}</text>)}
    </g>
  );
}

/** The item that an arrow key, Home or End leads to from the one at `at`; undefined for any other key. */
export function steppedTo<T>(items: readonly T[], at: number, key: string): T | undefined {
  const to = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at - 1, ArrowDown: at - 1, Home: 0, End: items.length - 1 }[key];
  return to === undefined ? undefined : items[Math.max(0, Math.min(items.length - 1, to))];
}
