/** All values at one period in a box beside the pointer, and a hair line with dots in the picture. */
import type { HitPoint, LineDrawing } from '../drawing.ts';
import { colourOf } from '../theme.ts';

/** Exactly over the picture, and no hindrance to the pointer. */
export const OVER = { position: 'absolute', inset: 0, pointerEvents: 'none' } as const;

export function ReadingLine({ drawing, point }: { drawing: LineDrawing; point: HitPoint }) {
  const { top, bottom } = drawing.frame;
  return (
    <svg aria-hidden="true" width={drawing.width} height={drawing.height} style={OVER}>
      <line x1={point.x} x2={point.x} y1={top} y2={bottom} stroke={colourOf('axis')} strokeWidth={1} />
      {point.values.map(({ id, y, token }) =>
        y === null ? null : (
          <circle
            key={id}
            cx={point.x}
            cy={y}
            r={4}
            fill={colourOf(token)}
            stroke={colourOf('surface')}
            strokeWidth={1.5}
          />
        ),
      )}
    </svg>
  );
}

/** Stands on the side of the point with more room, so that it never leaves the picture. */
export function ReadingBox({ drawing, point }: { drawing: LineDrawing; point: HitPoint }) {
  const { frame, width, tickSize } = drawing;
  const isLeft = point.x < (frame.left + frame.right) / 2;
  const side = isLeft ? { left: point.x + 12 } : { right: width - point.x + 12 };
  return (
    <div
      aria-hidden="true"
      style={{
        position: 'absolute',
        top: frame.top + 4,
        ...side,
        padding: '6px 10px',
        border: `1px solid ${colourOf('grid')}`,
        borderRadius: 6,
        background: colourOf('surface'),
        color: colourOf('text'),
        boxShadow: '0 2px 8px rgb(0 0 0 / 0.16)',
        fontSize: tickSize,
        lineHeight: 1.45,
        whiteSpace: 'nowrap',
        pointerEvents: 'none',
      }}
    >
      <div style={{ fontWeight: 600 }}>{point.label}</div>
      {point.values.map(({ id, label, value, token }) => (
        <div key={id} style={{ display: 'flex', justifyContent: 'space-between', gap: 16 }}>
          <span style={{ color: colourOf(token) }}>{label}</span>
          <span style={{ fontVariantNumeric: 'tabular-nums' }}>{value}</span>
        </div>
      ))}
    </div>
  );
}
