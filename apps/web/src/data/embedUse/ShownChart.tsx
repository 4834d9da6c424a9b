import { Heading, Link } from '@digdir/designsystemet-react';
import { type EmbedUse, formatDate, formatNumber, viewSchema } from '@regionpuls/domain';
import { PageLink } from '../../reader/PageLink.tsx';
import { useDataReader } from '../useDataReader.ts';
import { type Names, describeView } from './describeView.ts';
import { pageOfView } from './pageOfView.ts';

/** A chart that a site shows: what it is, where it is found, how often it is shown, and since when. */
export function ShownChart({ use, names }: { use: EmbedUse; names: Names }) {
  const reader = useDataReader();
  const { d, language } = reader;
  const u = d.embedUse;
  const view = viewSchema.safeParse(Object.fromEntries(new URLSearchParams(use.chart))).data;
  const { title, choices } = view ? describeView(view, names, reader) : { title: u.unknown, choices: [] };
  const page = view && pageOfView(view);
  return (
    <li className="feed">
      <div className="feed__name">
        <Heading level={4} data-size="2xs">
          {title}
        </Heading>
        {choices.length > 0 && <p className="quiet">{choices.join(' · ')}</p>}
        {page && (
          <p className="embed-use__links">
            <PageLink to={page.path} query={page.query}>
              {u.page}
              <span className="ds-sr-only">: {title}</span>
            </PageLink>
            <Link href={`/embed/chart?${use.chart}`} data-color="accent">
              {u.embed}
              <span className="ds-sr-only">: {title}</span>
            </Link>
          </p>
        )}
      </div>
      <dl className="feed__facts">
        <div>
          <dt>{u.recently}</dt>
          <dd>{u.times(formatNumber(use.recently, language), use.recently === 1)}</dd>
        </div>
        <div>
          <dt>{u.inAll}</dt>
          <dd>{u.times(formatNumber(use.shown, language), use.shown === 1)}</dd>
        </div>
        <div>
          <dt>{u.first}</dt>
          <dd>{formatDate(use.first, language)}</dd>
        </div>
        <div>
          <dt>{u.last}</dt>
          <dd>{formatDate(use.last, language)}</dd>
        </div>
      </dl>
    </li>
  );
}
