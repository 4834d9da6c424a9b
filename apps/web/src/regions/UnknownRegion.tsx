import { useParams } from 'react-router';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';

export function UnknownRegion() {
  const { t } = useReader();
  const { code = '' } = useParams();
  return (
    <>
      <PageTitle title={t.region.unknownTitle} lead={t.region.unknownText(code)} />
      <p>
        <PageLink to="/regioner">{t.region.find}</PageLink>
      </p>
    </>
  );
}
