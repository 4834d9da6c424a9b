import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';

export function Footer() {
  const { t } = useReader();
  return (
    <footer className="footer">
      <div className="footer__inner">
        <p>{t.shell.about}</p>
        <p>
          {t.shell.private} <PageLink to="/data">{t.shell.sources}</PageLink>
          {'\u00a0· '}
          <PageLink to="/metoder">{t.nav.methods}</PageLink>
        </p>
      </div>
    </footer>
  );
}
