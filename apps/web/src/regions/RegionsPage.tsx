import { Checkbox, Field, Heading, Input, Label } from '@digdir/designsystemet-react';
import { useRegions } from '../figures/useRegions.ts';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Answered } from '../states/Answered.tsx';
import { RegionHits } from './RegionHits.tsx';
import './regions.css';

export default function RegionsPage() {
  const { t } = useReader();
  const [params, change] = useQueryChoice();
  const regions = useRegions();
  const text = params.get('q') ?? '';
  const ceased = params.get('utgatte') === '1';
  return (
    <>
      <PageTitle title={t.regions.title} lead={t.regions.lead} />
      <search className="region-search">
        <Field>
          <Label>{t.regions.search}</Label>
          <Field.Description>{t.regions.searchText}</Field.Description>
          <Input
            type="search"
            value={text}
            autoComplete="off"
            onChange={({ target }) => change({ q: target.value })}
          />
        </Field>
        <Checkbox
          label={t.regions.ceased}
          data-size="sm"
          checked={ceased}
          onChange={({ target }) => change({ utgatte: target.checked ? '1' : undefined })}
        />
      </search>
      <Answered query={regions} waiting={{ height: '24rem' }}>
        {(all) =>
          text.trim() ? (
            <RegionHits regions={all} text={text} ceased={ceased} />
          ) : (
            <section aria-labelledby="fylkene">
              <Heading level={2} data-size="sm" id="fylkene">
                {t.regions.counties}
              </Heading>
              <ul className="tiles">
                {all
                  .filter(({ level, validTo }) => level === 'county' && validTo === null)
                  .sort((a, b) => a.label.localeCompare(b.label, 'nb'))
                  .map(({ code, label }) => (
                    <li key={code}>
                      <PageLink to={`/regioner/${code}`}>{label}</PageLink> <small>{code}</small>
                    </li>
                  ))}
              </ul>
            </section>
          )
        }
      </Answered>
    </>
  );
}
