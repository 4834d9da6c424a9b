import { drawBars, paintSvg } from '@regionpuls/charts';
import type { Component } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { Footnotes } from '../figures/Footnotes.tsx';
import { useRoom } from '../figures/useRoom.ts';
import type { DecompositionAnswer } from '../queries/decomposition.ts';
import { type LoadedIndicator, indicatorsQuery } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';

interface ComponentBarsProps {
  answer: DecompositionAnswer;
  /** In the order they shall stand. */
  components: readonly Component[];
  indicator: LoadedIndicator;
}

/** The narrowest the picture is drawn; on less room it is scaled. */
const NARROWEST = 240;

/** The parts as bars from a common zero, with their sum in the last row. */
export function ComponentBars({ answer, components, indicator }: ComponentBarsProps) {
  const { language } = useReader();
  const sources = useQuery(indicatorsQuery).data?.sources;
  const [place, room] = useRoom();
  const idPrefix = `deler${useId().replace(/\W/g, '')}`;
  const width = Math.max(room?.width ?? 0, NARROWEST);
  const drawing = useMemo(
    () => room && drawBars({ ...answer, components, indicator, language, width, size: 'page', sources }),
    [room, answer, components, indicator, language, width, sources],
  );
  const picture = useMemo(
    () => (drawing ? { __html: paintSvg(drawing, { idPrefix }) } : undefined),
    [drawing, idPrefix],
  );
  const zoom = room?.zoom ?? 1;
  return (
    <>
      <div ref={place} className="chart" style={{ minHeight: (drawing?.height ?? 320) * zoom }}>
        <div style={{ zoom }} dangerouslySetInnerHTML={picture} />
      </div>
      {drawing && <Footnotes footnotes={drawing.footnotes} source={indicator.source} />}
    </>
  );
}
