import { scaleLog, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useRef, useState } from 'preact/hooks';
import type { VerdictKind } from '../lib/core/types.ts';
import { PlotGrid, steppedTo } from './plot.tsx';

/** A saved figure. Days are in ISO form, values in units of the picture. */
export interface SavedPoint {
  id: string;
  day: string;
  value: number;
  verdict: VerdictKind;
  /** What is said of it. */
  label: string;
}

export interface LibraryPictureProps {
  points: readonly SavedPoint[];
  facts: readonly { day: string; value: number; label: string }[];
  /** A value of the ledger holds until the next one. */
  holds: boolean;
  label: string;
  hint: string;
  factsLabel: string;
  verdicts: Readonly<Record<VerdictKind, string>>;
  hrefOf(id: string): string;
  /** An amount in words, for the axis. */
  amountOf(value: number): string;
}

const WIDTH = 960;
const HEIGHT = 300;
const MARGIN = { top: 16, right: 20, bottom: 30, left: 92 };

/** A shape for each verdict: no colour is needed to tell them apart. */
const SHAPES: Readonly<Record<VerdictKind, string>> = {
  consistent: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z',
  outdated: 'M0-6.5L6.5 5H-6.5Z',
  conflicting: 'M0-7L7 0L0 7L-7 0Z',
  unverified: 'M-4.5-4.5H4.5V4.5H-4.5Z',
};

const timeOf = (day: string): Date => new Date(day);

/** Saved figures by day on a scale of powers, over the ledger's own. Each leads to its claim; arrow keys go from one to the next. */
export function LibraryPicture({ points, facts, holds, label, hint, factsLabel, verdicts, hrefOf, amountOf }: LibraryPictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState<string>();
  const [told, setTold] = useState<string>();
  const byTime = points.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.value - b.value));
  const reachable = byTime.find(({ id }) => id === active) ?? byTime[0];
  const { x, y, ticks } = scalesOf([...points, ...facts]);
  const path = line<{ day: string; value: number }>(({ day }) => x(timeOf(day)), ({ value }) => y(value)).curve(curveStepAfter);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = steppedTo(byTime, reachable ? byTime.indexOf(reachable) : 0, event.key);
    if (!next) return;
    event.preventDefault();
    svg.current?.querySelector<SVGAElement>(`a[data-point="${CSS.escape(next.id)}"]`)?.focus();
  };
  return (
    <>
      <ul class="legend">
        <li><svg class="shape" viewBox="-8 -8 16 16" aria-hidden="true"><circle class="fact-point" r="4" /></svg>{factsLabel}</li>
        {(['consistent', 'outdated', 'conflicting'] as const).map((verdict) => (
          <li key={verdict} data-verdict={verdict}><svg class="shape" viewBox="-8 -8 16 16" aria-hidden="true"><path class="claim-point" d={SHAPES[verdict]} /></svg>{verdicts[verdict]}</li>
        ))}
      </ul>
      <div class="plot">
        <svg ref={svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={label} onKeyDown={onKeyDown}>
          <PlotGrid width={WIDTH} height={HEIGHT} margin={MARGIN} values={ticks} y={y} days={x.ticks(6)} x={x} amountOf={amountOf} />
          {holds && <path class="fact-line" aria-hidden="true" d={path(facts.toSorted((a, b) => (a.day < b.day ? -1 : 1))) ?? ''} />}
          {facts.map(({ day, value, label: name }, i) => (
            <circle key={i} class="fact-point" aria-hidden="true" cx={x(timeOf(day))} cy={y(value)} r="4"><title>{`${name}: ${amountOf(value)}`}</title></circle>
          ))}
          {byTime.map((point) => (
            <a
              key={point.id}
              href={hrefOf(point.id)}
              data-point={point.id}
              data-verdict={point.verdict}
              aria-label={point.label}
              tabindex={point === reachable ? 0 : -1}
              onFocus={() => { setActive(point.id); setTold(point.label); }}
              onMouseEnter={() => setTold(point.label)}
            >
              <g transform={`translate(${x(timeOf(point.day))} ${y(point.value)})`}>
                <circle class="reach" r="12" />
                <path class="claim-point" d={SHAPES[point.verdict]} />
              </g>
            </a>
          ))}
        </svg>
      </div>
      <p class="readout" role="status">{told ?? hint}</p>
    </>
  );
}

function scalesOf(all: readonly { day: string; value: number }[]) {
  const days = all.map(({ day }) => timeOf(day).getTime());
  const values = all.map(({ value }) => value);
  const x = scaleUtc([Math.min(...days), Math.max(...days)], [MARGIN.left + 14, WIDTH - MARGIN.right - 10]).nice();
  const y = scaleLog([Math.min(...values), Math.max(...values)], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice();
  return { x, y, ticks: y.ticks().filter((tick) => Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9) };
}
