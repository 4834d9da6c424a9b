import { Details, Heading } from '@digdir/designsystemet-react';
import { useReader } from '../reader/useReader.ts';
import { Copyable } from './Copyable.tsx';
import { fileHref } from './fileHref.ts';
import { SERIES_CODES, writeCode } from './writeCode.ts';

interface FetchSectionProps {
  figures: string;
  codes?: readonly string[] | undefined;
}

/** The address of the figures, and code that fetches them. */
export function FetchSection({ figures, codes = SERIES_CODES }: FetchSectionProps) {
  const { t, language } = useReader();
  const d = t.downloads;
  const here = window.location.origin;
  const addresses = {
    csv: here + fileHref(figures, 'csv'),
    jsonStat: here + fileHref(figures, 'json-stat', language),
  };
  return (
    <section className="downloads__fetch">
      <Heading level={3} data-size="2xs">
        {d.fetch}
      </Heading>
      <p>{d.fetchText}</p>
      <h4>{d.address}</h4>
      <Copyable text={here + figures} words={{ ...d.copying.address, notCopied: d.notCopied }} />
      {(['r', 'python'] as const).map((program) => (
        <Details key={program} data-size="sm">
          <Details.Summary>{d.programs[program]}</Details.Summary>
          <Details.Content>
            <Copyable
              text={writeCode(program, { ...addresses, codes }, d.code)}
              words={{ ...d.copying[program], notCopied: d.notCopied }}
            />
          </Details.Content>
        </Details>
      ))}
    </section>
  );
}
