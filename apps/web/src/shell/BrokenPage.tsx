import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { useOnline } from './useOnline.ts';

/** Shown where a page itself fails: its code could not be fetched, or it met something it should have handled. */
export function BrokenPage() {
  const { t } = useReader();
  const online = useOnline();
  return (
    <div className="page" role="alert">
      <Heading level={1} data-size="md">
        {online ? t.failure.pageTitle : t.failure.offlineTitle}
      </Heading>
      <Paragraph>{online ? t.failure.pageText : t.failure.offline}</Paragraph>
      <div className="row">
        <Button data-color="accent" onClick={() => window.location.reload()}>
          {t.failure.reload}
        </Button>
        <PageLink to="/">{t.missing.back}</PageLink>
      </div>
    </div>
  );
}
