import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';

export function NotFoundPage() {
  const { t } = useReader();
  return (
    <>
      <PageTitle title={t.missing.title} lead={t.missing.text} />
      <p>
        <PageLink to="/">{t.missing.back}</PageLink>
      </p>
    </>
  );
}
