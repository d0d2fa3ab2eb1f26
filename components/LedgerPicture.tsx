import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useRef, useState } from 'preact/hooks';
import type { PictureSeries } from '../lib/core/ledger-view.ts';
import type { LedgerPageWords } from '../lib/core/words/ledger-page.ts';
import { PlotGrid, steppedTo } from './plot.tsx';

/** A point of the picture, and what is said of it. */
export interface PicturePoint {
  id: string;
  href: string;
  label: string;
  shown: string;
  when: string;
  /** Days, `YYYY-MM-DD`. */
  day: string;
  until?: string;
  value: number;
}

export interface PictureLine {
  id: PictureSeries['id'];
  kind: PictureSeries['kind'];
  points: readonly PicturePoint[];
}

export interface LedgerPictureProps {
  lines: readonly PictureLine[];
  /** Last day of the picture. */
  to: string;
  scale: 'linear' | 'log';
  words: LedgerPageWords['picture'];
  /** An amount in words, for the axis. */
  amountOf(value: number): string;
  onScale(scale: 'linear' | 'log'): void;
  onExport(kind: 'svg' | 'png', picture: SVGSVGElement): void;
}

const WIDTH = 960;
const HEIGHT = 380;
const MARGIN = { top: 16, right: 20, bottom: 30, left: 84 };

const timeOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Valuations as steps and rounds as marks over time. Every mark is a link that keys can reach. */
export function LedgerPicture({ lines, to, scale, words, amountOf, onScale, onExport }: LedgerPictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [told, setTold] = useState<string>();
  const all = lines.flatMap((each) => each.points.map((point) => ({ point, line: each })));
  const [active, setActive] = useState<string>();
  if (all.length === 0) return <p class="empty">{words.none}</p>;

  const { x, y, ticks } = scalesOf(all.map(({ point }) => point), to, scale);
  const byTime = all.toSorted((a, b) => (a.point.day < b.point.day ? -1 : a.point.day > b.point.day ? 1 : a.point.value - b.point.value));
  const reachable = byTime.find(({ point }) => point.id === active) ?? byTime[0];
  const say = ({ point, line: { id } }: (typeof all)[number]): string => filled(words.point, { series: words.series[id], value: point.shown, when: point.when, label: point.label });

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = steppedTo(byTime, reachable ? byTime.indexOf(reachable) : 0, event.key);
    if (!next) return;
    event.preventDefault();
    svg.current?.querySelector<SVGAElement>(`a[data-point="${CSS.escape(next.point.id)}"]`)?.focus();
  };

  return (
    <div class="picture">
      <div class="picture-bar">
        <ul class="legend">
          {lines.map(({ id, kind }) => <li key={id}><span class="key" data-series={id} data-kind={kind} />{words.series[id]}</li>)}
        </ul>
        <fieldset class="choice">
          <legend>{words.scale}</legend>
          {(['linear', 'log'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="scale" checked={each === scale} onChange={() => onScale(each)} />
              {words[each]}
            </label>
          ))}
        </fieldset>
      </div>
      <div class="plot">
        <svg ref={svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={words.chart} onKeyDown={onKeyDown}>
          <PlotGrid width={WIDTH} height={HEIGHT} margin={MARGIN} values={ticks} y={y} days={x.ticks(8)} x={x} amountOf={amountOf} />
          {lines.map((each) => each.kind === 'steps' && <path key={each.id} class="series" data-series={each.id} d={pathOf(each, to, x, y)} />)}
          {lines.map((each) => each.kind === 'marks' && each.points.map((point) => (
            <line key={point.id} class="stem" data-series={each.id} x1={x(timeOf(point.day))} x2={x(timeOf(point.day))} y1={y.range()[0]} y2={y(point.value)} />
          )))}
          {byTime.map((each) => (
            <a
              key={each.point.id}
              href={each.point.href}
              data-point={each.point.id}
              data-series={each.line.id}
              aria-label={say(each)}
              tabindex={each === reachable ? 0 : -1}
              onFocus={() => { setActive(each.point.id); setTold(say(each)); }}
              onMouseEnter={() => setTold(say(each))}
            >
              <circle class="reach" cx={x(timeOf(each.point.day))} cy={y(each.point.value)} r="14" />
              {each.line.kind === 'marks' ? (
                <rect class="mark" x={x(timeOf(each.point.day)) - 4.5} y={y(each.point.value) - 4.5} width="9" height="9" />
              ) : (
                <circle class="mark" cx={x(timeOf(each.point.day))} cy={y(each.point.value)} r="5" />
              )}
            </a>
          ))}
        </svg>
      </div>
      <p class="readout" role="status">{told ?? words.hint}</p>
      <p class="actions">
        {(['svg', 'png'] as const).map((kind) => <button key={kind} type="button" class="quiet" onClick={() => svg.current && onExport(kind, svg.current)}>{words[kind]}</button>)}
      </p>
      <details>
        <summary>{words.table}</summary>
        <table class="plain">
          <thead>
            <tr>{(['when', 'series', 'label', 'value'] as const).map((column) => <th key={column} scope="col">{words.columns[column]}</th>)}</tr>
          </thead>
          <tbody>
            {byTime.map(({ point, line: { id } }) => (
              <tr key={point.id}>
                <td>{point.when}</td>
                <td>{words.series[id]}</td>
                <td><a href={point.href} dir="auto">{point.label}</a></td>
                <td class="value">{point.shown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

const filled = (template: string, values: Readonly<Record<string, string>>): string => template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

function scalesOf(points: readonly PicturePoint[], to: string, kind: 'linear' | 'log') {
  const first = points.reduce((day, point) => (point.day < day ? point.day : day), to);
  const highest = Math.max(...points.map(({ value }) => value));
  const x = scaleUtc().domain([timeOf(first), timeOf(to)]).range([MARGIN.left + 14, WIDTH - MARGIN.right - 10]).nice();
  const range = [HEIGHT - MARGIN.bottom, MARGIN.top];
  if (kind === 'linear') {
    const y = scaleLinear().domain([0, highest]).nice().range(range);
    return { x, y, ticks: y.ticks(6) };
  }
  const y = scaleLog().domain([Math.min(...points.map(({ value }) => value)), highest]).nice().range(range);
  return { x, y, ticks: y.ticks().filter((tick) => Math.abs(Math.log10(tick) % 1) < 1e-9) };
}

/** A value holds until the next one, or until it ended. */
function pathOf({ points }: PictureLine, to: string, x: (time: Date) => number, y: (value: number) => number): string {
  const path = line().curve(curveStepAfter);
  const parts: [number, number][][] = [];
  let part: [number, number][] = [];
  points.forEach(({ day, until, value }, i) => {
    const next = points[i + 1]?.day;
    part.push([x(timeOf(day)), y(value)]);
    if (next !== undefined && (until === undefined || until >= next)) return;
    part.push([x(timeOf(until === undefined || until > to ? to : until)), y(value)]);
    parts.push(part);
    part = [];
  });
  return parts.map((each) => path(each) ?? '').join('');
}
