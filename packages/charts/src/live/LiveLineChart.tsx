/**
 * The line drawing painted with Recharts, to be explored with pointer and keys. It looks as the string painter's picture does:
 * same frame, same ticks, same labels; it only adds the reading at a period.
 */
import { type KeyboardEvent, type PointerEvent, memo, useId, useState } from 'react';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { HitPoint, Layer, LineDrawing, TimeTick, ValueTick } from '../drawing.ts';
import { moveReading, nearestReading } from '../line/moveReading.ts';
import { TICK } from '../svg/paintAxes.ts';
import { FONT_FAMILY, colourOf } from '../theme.ts';
import { LayerMark } from './LayerMark.tsx';
import { OVER, ReadingBox, ReadingLine } from './ReadingBox.tsx';
import { rechartsProps } from './rechartsProps.ts';

export interface LiveLineChartProps {
  drawing: LineDrawing;
  /** The reading that the reader is at; null when they leave it. */
  onSelect?: (point: HitPoint | null) => void;
  /** The chart's name; its title unless told. */
  ariaLabel?: string;
  className?: string;
}

const HIDDEN = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

export function LiveLineChart({ drawing, onSelect, ariaLabel, className }: LiveLineChartProps) {
  const [at, setAt] = useState<number | null>(null);
  const describedBy = useId();
  const { hitPoints, width, height } = drawing;
  // A new drawing may have fewer readings than the one the reader was in.
  const point = at === null ? null : (hitPoints[at] ?? null);

  const go = (next: number | null) => {
    if (next === at) return;
    setAt(next);
    onSelect?.(next === null ? null : (hitPoints[next] ?? null));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveReading(event.key, point ? at : null, hitPoints.length);
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    // The picture may be shown at another size than it was drawn at.
    go(nearestReading(hitPoints, ((event.clientX - box.left) * width) / box.width));
  };

  return (
    <div
      className={className}
      role="application"
      aria-label={ariaLabel ?? drawing.title}
      aria-describedby={describedBy}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onPointerLeave={() => go(null)}
      onBlur={() => go(null)}
      style={{ position: 'relative', width, height, fontFamily: FONT_FAMILY }}
    >
      <p id={describedBy} style={HIDDEN}>
        {drawing.description.join(' ')}
      </p>
      <p aria-live="polite" style={HIDDEN}>
        {point?.reading ?? ''}
      </p>
      <Picture drawing={drawing} />
      {point ? <ReadingLine drawing={drawing} point={point} /> : null}
      {point ? <ReadingBox drawing={drawing} point={point} /> : null}
    </div>
  );
}

/** All that stays as it is while the reader moves through the chart: painting it again for each reading would hold them up. */
const Picture = memo(function Picture({ drawing }: { drawing: LineDrawing }) {
  const { tickSize } = drawing;
  const props = rechartsProps(drawing);
  return (
    <>
      <Overlay drawing={drawing} layers={props.layers.under} />
      <LineChart
        {...props.chart}
        accessibilityLayer={false}
        aria-hidden="true"
        style={{ pointerEvents: 'none' }}
      >
        <CartesianGrid
          vertical={false}
          stroke={colourOf('grid')}
          horizontalPoints={props.gridLines}
          verticalCoordinatesGenerator={noLines}
        />
        <XAxis
          dataKey="month"
          type="number"
          {...props.xAxis}
          interval={0}
          allowDataOverflow
          stroke={colourOf('axis')}
          tickSize={tickSize * TICK.length}
          tick={({ payload }: { payload: { value: number } }) => (
            <TimeLabel tick={props.xTickAt.get(payload.value)} drawing={drawing} />
          )}
        />
        <YAxis
          type="number"
          {...props.yAxis}
          interval={0}
          allowDataOverflow
          axisLine={false}
          tickLine={false}
          tick={({ payload }: { payload: { value: number } }) => (
            <ValueLabel tick={props.yTickAt.get(payload.value)} drawing={drawing} />
          )}
        />
        {props.layers.within.map((layer, index) => (
          <LayerMark key={index} layer={layer} />
        ))}
        {props.lines.map(({ id, ...line }) => (
          <Line
            key={line.dataKey}
            {...line}
            className={id}
            type="linear"
            connectNulls
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            strokeLinejoin="round"
          />
        ))}
      </LineChart>
      <Overlay drawing={drawing} layers={props.layers.over} />
    </>
  );
});

/** Left to itself Recharts would measure the widths of texts that nobody sees, one layout of the page for each. */
function noLines(): number[] {
  return [];
}

/** What Recharts does not paint, before or after it. */
function Overlay({ drawing: { width, height }, layers }: { drawing: LineDrawing; layers: readonly Layer[] }) {
  return (
    <svg aria-hidden="true" width={width} height={height} style={OVER}>
      {layers.map((layer, index) => (
        <LayerMark key={index} layer={layer} />
      ))}
    </svg>
  );
}

function TimeLabel({ tick, drawing }: { tick: TimeTick | undefined; drawing: LineDrawing }) {
  if (!tick) return null;
  const { tickSize, frame } = drawing;
  const top = frame.bottom + tickSize * TICK.below;
  return (
    <text fontSize={tickSize} fill={colourOf('muted')} textAnchor={tick.anchor}>
      {tick.lines.map((text, row) => (
        <tspan key={row} x={tick.x} y={top + row * tickSize * TICK.line}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

function ValueLabel({ tick, drawing }: { tick: ValueTick | undefined; drawing: LineDrawing }) {
  if (!tick) return null;
  const { tickSize, frame } = drawing;
  return (
    <text
      fontSize={tickSize}
      fill={colourOf('muted')}
      textAnchor="end"
      x={frame.left - tickSize * TICK.left}
      y={tick.y + tickSize * TICK.down}
    >
      {tick.label}
    </text>
  );
}
