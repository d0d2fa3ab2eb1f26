import { useMemo, useState } from 'preact/hooks';
import { LedgerPicture, type PictureLine } from '../../components/LedgerPicture.tsx';
import { TimeSlider } from '../../components/TimeSlider.tsx';
import { ENGLISH, formatAmount } from '../../lib/core/format.ts';
import { daysOf, pictureOf, type Moment } from '../../lib/core/ledger-view.ts';
import type { Desk, ViewProps } from './desk.ts';
import { amountOf, dateOf, useLedger, whenOf, type LedgerData } from './ledger-data.ts';
import { hashOf } from './route.ts';
import { savePicture } from './save.ts';
import { Waiting } from './Waiting.tsx';

const UNIT = 'USD';

/** Valuations and rounds over time. */
export function PicturePage({ desk }: ViewProps) {
  const live = useLedger(desk);
  return <Waiting desk={desk} live={live}>{(data) => <Picture desk={desk} data={data} />}</Waiting>;
}

function Picture({ desk, data: { catalogue, entities, names } }: { desk: Desk; data: LedgerData }) {
  const [moment, setMoment] = useState<Moment>();
  const [scale, setScale] = useState<'linear' | 'log'>('linear');
  const drawable = useMemo(() => catalogue.choices('entity').filter(({ id }) => pictureOf(catalogue.effective.values(), id, UNIT).length > 0), [catalogue]);
  const [entity, setEntity] = useState(() => drawable.find(({ id }) => entities.get(id)?.role === 'subject')?.id ?? drawable[0]?.id ?? '');
  const days = useMemo(() => daysOf(catalogue.effective.values()), [catalogue]);
  const lines = useMemo(() => linesOf(catalogue.effective, entity, moment), [catalogue, entity, moment]);
  const words = desk.text.picture;
  const save = async (kind: 'svg' | 'png', picture: SVGSVGElement): Promise<void> => savePicture(kind, picture, `${entity}-${words.title.toLowerCase().replaceAll(' ', '-')}`);

  return (
    <>
      <h1>{words.title}</h1>
      <div class="filters">
        <label>
          {words.entity}
          <select value={entity} onChange={(event) => setEntity(event.currentTarget.value)}>
            {drawable.map(({ id }) => <option key={id} value={id}>{names.entities.get(id)?.name ?? id}</option>)}
          </select>
        </label>
      </div>
      {days && <TimeSlider from={days.from} to={desk.today()} {...(moment && { moment })} words={desk.text.time} dateOf={dateOf} onChange={setMoment} />}
      <LedgerPicture
        lines={lines}
        to={moment?.day ?? desk.today()}
        scale={scale}
        words={words}
        amountOf={(value) => formatAmount(value, UNIT, ENGLISH)}
        onScale={setScale}
        onExport={(kind, picture) => void save(kind, picture)}
      />
    </>
  );
}

/** The lines as far as a day of the past: what had begun by then, or was public. */
function linesOf(facts: FactMap, entity: string, moment: Moment | undefined): PictureLine[] {
  const shown = moment ? [...facts.values()].filter((fact) => fact.validFrom <= moment.day && (moment.sense === 'true' || fact.announced <= moment.day)) : facts.values();
  return pictureOf(shown, entity, UNIT).map(({ id, kind, points }) => ({
    id,
    kind,
    points: points.map(({ fact, day, until }) => ({
      id: fact.id, href: hashOf('fact', fact.id), label: fact.label, shown: amountOf(fact), when: kind === 'marks' ? dateOf(day) : whenOf(fact), day, value: fact.value, ...(until !== undefined && { until }),
    })),
  }));
}

type FactMap = LedgerData['catalogue']['effective'];
