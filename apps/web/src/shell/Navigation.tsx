import { NavLink } from 'react-router';
import { useReader } from '../reader/useReader.ts';

const PLACES = [
  ['overview', '/'],
  ['targets', '/mal'],
  ['indicators', '/indikatorer'],
  ['compare', '/sammenlign'],
  ['explain', '/forklar'],
  ['map', '/kart'],
  ['regions', '/regioner'],
  ['data', '/data'],
] as const;

export function Navigation() {
  const { t, to } = useReader();
  return (
    <nav aria-label={t.nav.label} className="nav">
      <ul>
        {PLACES.map(([name, path]) => (
          <li key={path}>
            <NavLink to={to(path)} end={path === '/'}>
              {t.nav[name]}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
