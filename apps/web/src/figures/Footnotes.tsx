import type { Footnote } from '@regionpuls/charts';
import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery } from '../queries/indicators.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';

interface FootnotesProps {
  footnotes: readonly Footnote[];
  /** The source's id. */
  source: string;
}

/** Under a picture: who says it, when it was published, on which borders, and on what terms. Notes have their own place. */
export function Footnotes({ footnotes, source }: FootnotesProps) {
  const { t, language } = useReader();
  const known = useQuery(indicatorsQuery).data?.sources.find(({ id }) => id === source);
  return (
    <p className="source">
      {footnotes
        .filter(({ kind }) => kind !== 'note')
        .map(({ text }) => text)
        .join(' ')}{' '}
      {known && `${t.figure.licence}: ${known.licence[language].replace(/\.$/, '')}. `}
      <PageLink to="/data">{t.shell.sources}</PageLink>
    </p>
  );
}
