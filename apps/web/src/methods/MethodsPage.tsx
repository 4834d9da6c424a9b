import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';

export default function MethodsPage() {
  const { t } = useReader();
  return <PageTitle title={t.methods.title} lead={t.methods.lead} />;
}
