import { Paragraph, Select } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { LabelledSelect } from '../../figures/LabelledSelect.tsx';
import { indicatorsQuery } from '../../queries/indicators.ts';
import { ingestsQuery } from '../../queries/ingests.ts';
import { PageLink } from '../../reader/PageLink.tsx';
import { useQueryChoice } from '../../reader/useQueryChoice.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { Trail } from '../../shell/Trail.tsx';
import { Answered } from '../../states/Answered.tsx';
import { useDataReader } from '../useDataReader.ts';
import { IngestList } from './IngestList.tsx';
import '../dataroom.css';

const PAGE = 25;

/** Every attempt to take figures in, newest first; what is shown is in the address. */
export default function IngestsPage() {
  const { t, d } = useDataReader();
  const [params, change] = useQueryChoice();
  const sources = useQuery(indicatorsQuery).data?.sources ?? [];
  const source = params.get('source') ?? '';
  const waiting = params.get('waiting') === 'true' ? 'true' : undefined;
  const before = /^\d+$/.exec(params.get('before') ?? '')?.[0];
  const query = useQuery({
    ...ingestsQuery({ source: source || undefined, waiting, before, limit: PAGE }),
    placeholderData: keepPreviousData,
  });
  const chosen = { source: source || undefined, waiting };
  return (
    <>
      <PageTitle
        above={<Trail steps={[[t.nav.data, '/data']]} here={d.ingests.title} />}
        title={d.ingests.title}
        lead={d.ingests.lead}
      />
      <div className="stack">
        <section className="controls" aria-label={d.ingests.choose}>
          <div className="controls__fields controls__fields--few">
            <LabelledSelect
              label={d.source}
              value={source}
              onChange={(value) => change({ source: value || undefined, before: undefined })}
            >
              <Select.Option value="">{d.ingests.allSources}</Select.Option>
              {sources.map(({ id, name }) => (
                <Select.Option key={id} value={id}>
                  {name}
                </Select.Option>
              ))}
            </LabelledSelect>
            <LabelledSelect
              label={d.ingests.show}
              value={waiting ?? ''}
              onChange={(value) => change({ waiting: value || undefined, before: undefined })}
            >
              <Select.Option value="">{d.ingests.showAll}</Select.Option>
              <Select.Option value="true">{d.ingests.showWaiting}</Select.Option>
            </LabelledSelect>
          </div>
        </section>
        <Answered query={query} waiting={{ height: '40rem' }}>
          {({ ingests }) => (
            <div className="stack" aria-busy={query.isPlaceholderData}>
              {ingests.length === 0 ? (
                <Paragraph className="quiet">
                  {waiting ? d.ingests.nothingWaits : source ? d.ingests.noneOfChoice : d.ingests.none}
                </Paragraph>
              ) : (
                <IngestList ingests={ingests} sources={sources} />
              )}
              <p className="row">
                {before && (
                  <PageLink to="/data/inntak" query={chosen}>
                    {d.ingests.newest}
                  </PageLink>
                )}
                {ingests.length === PAGE && (
                  <PageLink to="/data/inntak" query={{ ...chosen, before: String(ingests.at(-1)!.id) }}>
                    {d.ingests.older}
                  </PageLink>
                )}
              </p>
            </div>
          )}
        </Answered>
      </div>
    </>
  );
}
