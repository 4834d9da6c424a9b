import { Alert, SkipLink } from '@digdir/designsystemet-react';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { useReader } from '../reader/useReader.ts';
import { PageSkeleton } from '../states/PageSkeleton.tsx';
import { ChartColours } from './ChartColours.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { LoadingAnnouncer } from './LoadingAnnouncer.tsx';
import { useDocumentChoice } from './useDocumentChoice.ts';
import { useFocusOnNavigation } from './useFocusOnNavigation.ts';
import { useOnline } from './useOnline.ts';

/** What surrounds every page: skip link, header, the page itself, footer. */
export function Shell() {
  const { t, language, theme } = useReader();
  const online = useOnline();
  const main = useFocusOnNavigation();
  useDocumentChoice(language, theme);
  return (
    <>
      <ChartColours />
      <SkipLink href="#innhold">{t.shell.skip}</SkipLink>
      <Header />
      <main id="innhold" ref={main} tabIndex={-1} className="page">
        {!online && (
          <Alert data-color="warning" data-size="sm" role="status" className="offline">
            <strong>{t.shell.offline}</strong> {t.shell.offlineText}
          </Alert>
        )}
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <LoadingAnnouncer />
    </>
  );
}
