import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import type { Texts } from '../texts/texts.ts';
import type { BadEntry } from './readView.ts';

function explain(entry: BadEntry, t: Texts): string {
  const allowed: Record<string, string> = t.badQuery.allowed;
  return (entry.unknown ? undefined : allowed[entry.parameter]) ?? t.badQuery.unknown;
}

/** Names every part of the address that cannot be read, and what it may be. */
export function BadQuery({ entries, indicator }: { entries: readonly BadEntry[]; indicator: string }) {
  const { t } = useReader();
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={2} data-size="2xs">
        {t.badQuery.title}
      </Heading>
      <Paragraph>{t.badQuery.text}</Paragraph>
      <ul>
        {entries.map((entry) => (
          <li key={entry.parameter}>
            <code>{t.badQuery.given(entry.parameter, entry.value.slice(0, 60))}</code> {explain(entry, t)}
          </li>
        ))}
      </ul>
      <PageLink to={`/indikatorer/${indicator}`}>{t.badQuery.reset}</PageLink>
    </Alert>
  );
}
