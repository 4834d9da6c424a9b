import { useQuery } from '@tanstack/react-query';
import { methodsQuery } from '../queries/methods.ts';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Answered } from '../states/Answered.tsx';
import { ForecastHistory } from './ForecastHistory.tsx';
import { MethodList } from './MethodList.tsx';
import './methods.css';

export default function MethodsPage() {
  const { t } = useReader();
  const methods = useQuery(methodsQuery);
  return (
    <>
      <PageTitle title={t.methods.title} lead={t.methods.lead} />
      <div className="stack stack--sections">
        <ForecastHistory methods={methods.data ?? []} />
        <Answered query={methods} waiting={{ height: '60rem' }}>
          {(all) => <MethodList methods={all} />}
        </Answered>
      </div>
    </>
  );
}
