import { scaleLog, scaleUtc } from 'd3-scale';
import type { VerdictKind } from '../lib/core/types.ts';

export interface LibraryPictureProps {
  /** Days in ISO form, values in US dollars. */
  points: readonly { id: string; day: string; value: number; verdict: VerdictKind }[];
  facts: readonly { day: string; value: number; label: string }[];
  label: string;
  hrefOf(id: string): string;
}

const WIDTH = 900;
const HEIGHT = 260;
const LEFT = 60;
const BOTTOM = 26;

/** Saved figures by day on a scale of powers, over the ledger's own as rings. Each point leads to its claim. */
export function LibraryPicture({ points, facts, label, hrefOf }: LibraryPictureProps) {
  const days = [...points, ...facts].map(({ day }) => new Date(day).getTime());
  const values = [...points, ...facts].map(({ value }) => value).filter((value) => value > 0);
  const x = scaleUtc([Math.min(...days), Math.max(...days)], [LEFT, WIDTH - 20]).nice();
  const y = scaleLog([Math.min(...values), Math.max(...values) * 1.1], [HEIGHT - BOTTOM, 12]).nice();
  const billions = (value: number): string => (value >= 1e9 ? `$${value / 1e9}B` : `$${value / 1e6}M`);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={label}>
      {y.ticks(4).filter((tick) => Number.isInteger(Math.log10(tick))).map((tick) => (
        <g key={tick} aria-hidden="true">
          <line class="grid" x1={LEFT} x2={WIDTH - 20} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={LEFT - 6} y={y(tick) + 4} text-anchor="end">{billions(tick)}</text>
        </g>
      ))}
      {x.ticks(6).map((tick) => <text key={tick.getTime()} class="tick" aria-hidden="true" x={x(tick)} y={HEIGHT - 6} text-anchor="middle">{tick.toISOString().slice(0, 7)}</text>)}
      {facts.map(({ day, value, label: name }, i) => <circle key={i} class="fact-point" aria-hidden="true" cx={x(new Date(day))} cy={y(value)} r={4}><title>{`${name}: ${billions(value)}`}</title></circle>)}
      {points.map(({ id, day, value, verdict }) => (
        <a key={id} href={hrefOf(id)} aria-label={`${billions(value)}, ${day}`}>
          <circle class="claim-point" data-verdict={verdict} cx={x(new Date(day))} cy={y(value)} r={5} />
        </a>
      ))}
    </svg>
  );
}
