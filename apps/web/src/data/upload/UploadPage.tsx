import { PageTitle } from '../../shell/PageTitle.tsx';
import { Trail } from '../../shell/Trail.tsx';
import { AccessBar } from '../access/AccessBar.tsx';
import { HowToGetKey } from '../access/HowToGetKey.tsx';
import { useAccess } from '../access/useAccess.ts';
import { useDataReader } from '../useDataReader.ts';
import { UploadDesk } from './UploadDesk.tsx';
import '../dataroom.css';

/** Where figures are brought in by hand. Without a key it says how to get one. */
export default function UploadPage() {
  const { t, d } = useDataReader();
  const { key, lost } = useAccess();
  return (
    <>
      <PageTitle
        above={<Trail steps={[[t.nav.data, '/data']]} here={d.upload.title} />}
        title={d.upload.title}
        lead={d.upload.lead}
      />
      <div className="stack">
        <AccessBar />
        {/* What has been chosen stays while a key that ran out is replaced. */}
        {key || lost ? <UploadDesk /> : <HowToGetKey open />}
      </div>
    </>
  );
}
