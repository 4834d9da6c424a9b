import { type HitPoint, type LineInput, drawLineChart, paintSvg } from '@regionpuls/charts';
import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useId, useMemo } from 'react';
import { indicatorsQuery } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { useToday } from '../reader/useToday.ts';
import { Footnotes } from './Footnotes.tsx';
import { useExploring } from './useExploring.ts';
import { useRoom } from './useRoom.ts';

/** Recharts is fetched only where somebody explores. */
const LiveLineChart = lazy(async () => ({
  default: (await import('@regionpuls/charts/live')).LiveLineChart,
}));

const HEIGHT = { card: () => 230, page: (width: number) => (width < 480 ? 340 : width < 800 ? 380 : 440) };

interface LineChartProps {
  input: Omit<LineInput, 'language' | 'width' | 'height' | 'size' | 'today' | 'sources'>;
  size: 'card' | 'page';
  /** When the picture becomes one to explore: never, when somebody turns to it, or as soon as nothing else is to be done. */
  explore: 'never' | 'asked' | 'idle';
  /** The reading that the reader is at; null when they leave it. */
  onSelect?: ((point: HitPoint | null) => void) | undefined;
}

/** A line chart as wide as its place: a picture at once, one to explore when wanted, both of the same size. */
export function LineChart({ input, size, explore, onSelect }: LineChartProps) {
  const { language } = useReader();
  const sources = useQuery(indicatorsQuery).data?.sources;
  const [place, room] = useRoom();
  const today = useToday();
  const idPrefix = `bilde${useId().replace(/\W/g, '')}`;
  const [exploring, ask] = useExploring(explore);
  const width = Math.max(room?.width ?? 0, 240);
  const zoom = room?.zoom ?? 1;
  const height = HEIGHT[size](width);
  const drawing = useMemo(
    () => (room === null ? null : drawLineChart({ ...input, size, width, height, language, today, sources })),
    [input, size, room, width, height, language, today, sources],
  );
  const picture = useMemo(
    () => (drawing ? { __html: paintSvg(drawing, { idPrefix }) } : undefined),
    [drawing, idPrefix],
  );
  return (
    <>
      <div ref={place} className="chart" style={{ height: height * zoom }} {...ask}>
        <div style={{ zoom }}>
          {drawing && exploring && (
            <Suspense>
              <div className="chart__live">
                <LiveLineChart drawing={drawing} {...(onSelect ? { onSelect } : {})} />
              </div>
            </Suspense>
          )}
          {/* Stands until the other has come, and on paper, where only a picture can take the width there is. */}
          <div className="chart__still" dangerouslySetInnerHTML={picture} />
        </div>
      </div>
      {drawing && size === 'page' && (
        <Footnotes footnotes={drawing.footnotes} source={input.series[0]?.series.source ?? ''} />
      )}
    </>
  );
}
