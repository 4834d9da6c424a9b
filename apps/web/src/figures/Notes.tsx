import { Details } from '@digdir/designsystemet-react';
import { type Note, formatNumber } from '@regionpuls/domain';
import { useReader } from '../reader/useReader.ts';

/** More sentences than this hide each other; the rest are one press away. */
const MOST_OPEN = 3;

/** What the reader must be told about the figures, each sentence once. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  const { t, language } = useReader();
  const sentences = [...new Set(notes.map(({ text }) => text[language]))];
  if (sentences.length === 0) return null;
  const more = sentences.slice(MOST_OPEN);
  return (
    <aside className="notes" aria-label={t.figure.notes}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="11" />
        <path d="M12 10.5v7M12 6.8v.2" />
      </svg>
      <div className="notes__text">
        <Sentences sentences={sentences.slice(0, MOST_OPEN)} />
        {more.length > 0 && (
          <Details data-size="sm" data-color="neutral">
            <Details.Summary>{t.figure.moreNotes(formatNumber(more.length, language))}</Details.Summary>
            <Details.Content>
              <Sentences sentences={more} />
            </Details.Content>
          </Details>
        )}
      </div>
    </aside>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
