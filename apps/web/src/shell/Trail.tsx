import { Breadcrumbs } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useReader } from '../reader/useReader.ts';

interface TrailProps {
  /** The pages above this one: text and path. */
  steps: [text: string, path: string][];
  here: string;
}

export function Trail({ steps, here }: TrailProps) {
  const { t, to } = useReader();
  return (
    <Breadcrumbs aria-label={t.nav.here} data-size="sm">
      <Breadcrumbs.List>
        {steps.map(([text, path]) => (
          <Breadcrumbs.Item key={path}>
            <Breadcrumbs.Link asChild>
              <Link to={to(path)}>{text}</Link>
            </Breadcrumbs.Link>
          </Breadcrumbs.Item>
        ))}
        <Breadcrumbs.Item>
          <span aria-current="page" className="trail__here">
            {here}
          </span>
        </Breadcrumbs.Item>
      </Breadcrumbs.List>
    </Breadcrumbs>
  );
}
