import { Button } from '@digdir/designsystemet-react';
import { readSeries, urlOf } from '@regionpuls/contract';
import type { View } from '@regionpuls/domain';
import { useState } from 'react';
import { DownloadDialog } from '../downloads/DownloadDialog.tsx';
import { EmbedDialog } from '../embeds/EmbedDialog.tsx';
import { useReader } from '../reader/useReader.ts';
import { questionOf } from './questionOf.ts';
import { writeView } from './readView.ts';

/** Takes the figures, or the way to them, out of the page. */
export function ExplorerActions({ view }: { view: View }) {
  const { t } = useReader();
  const [copied, setCopied] = useState<{ link: string; done: boolean } | null>(null);
  const link = `${window.location.origin}/indikatorer/${view.indicator}?${writeView(view)}`;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied({ link, done: true }),
      () => setCopied({ link, done: false }),
    );
  // What was said of another view's link is no longer true.
  const said = copied?.link === link ? copied : null;
  return (
    <div className="actions">
      <DownloadDialog figures={urlOf(readSeries, { query: { ...questionOf(view) } })} picture={view} />
      <EmbedDialog view={view} />
      <Button variant="secondary" data-size="sm" onClick={() => void copy()}>
        {said?.done ? t.explorer.copied : t.explorer.copy}
      </Button>
      <span className="ds-sr-only" role="status">
        {said?.done ? t.explorer.copied : ''}
      </span>
      {said && !said.done && (
        <p className="actions__link">
          {t.explorer.copyByHand} <code>{link}</code>
        </p>
      )}
    </div>
  );
}
