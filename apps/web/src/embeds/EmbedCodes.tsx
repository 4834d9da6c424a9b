import { Details, Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Copyable } from '../downloads/Copyable.tsx';
import { useReader } from '../reader/useReader.ts';
import type { EmbeddedChart } from './chartQuery.ts';
import { loaderQuery } from './loaderQuery.ts';
import { writeElement, writeFrame, writeImage } from './writeMarkup.ts';

/** The ways a chart can be put on another site, each with its code and when to choose it. */
export function EmbedCodes({ chart }: { chart: EmbeddedChart }) {
  const { t } = useReader();
  const loader = useQuery(loaderQuery).data;
  const { origin } = window.location;
  const e = t.embeds;
  const ways = [
    { ...e.ways.frame, code: writeFrame(chart) },
    { ...e.ways.element, code: writeElement(chart, origin) },
    { ...e.ways.image, code: writeImage(chart) },
    { ...e.ways.address, code: chart.address },
  ];
  return (
    <section className="embeds__codes">
      <Heading level={2} data-size="2xs">
        {e.codes}
      </Heading>
      {ways.map(({ name, text, code, ...words }, index) => (
        <Details key={index} data-size="sm" defaultOpen={index === 0}>
          <Details.Summary>{name}</Details.Summary>
          <Details.Content>
            <p>{text}</p>
            <Copyable text={code} words={{ ...words, notCopied: t.downloads.notCopied }} />
            {loader && words.copy === e.ways.element.copy && (
              <>
                <p>{e.checked.text}</p>
                <Copyable
                  text={writeElement(chart, origin, loader)}
                  words={{ ...e.checked, notCopied: t.downloads.notCopied }}
                />
              </>
            )}
          </Details.Content>
        </Details>
      ))}
    </section>
  );
}
