import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useReader } from '../reader/useReader.ts';
import { Navigation } from './Navigation.tsx';
import { ReaderControls } from './ReaderControls.tsx';

export function Header() {
  const { t, to } = useReader();
  const { pathname } = useLocation();
  const [openOn, setOpenOn] = useState<string | null>(null);
  // Going somewhere closes the menu.
  const open = openOn === pathname;
  return (
    <header className="header">
      <div className="header__inner">
        <Link to={to('/')} className="brand" aria-label={t.nav.home}>
          <svg className="brand__mark" viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="7" />
            <path d="M5 18h5l3.5-9 5 14 3-7H27" />
          </svg>
          Regionpuls
        </Link>
        <Button
          variant="secondary"
          data-size="sm"
          className="header__toggle"
          aria-expanded={open}
          aria-controls="meny"
          onClick={() => setOpenOn(open ? null : pathname)}
        >
          {t.nav.menu}
        </Button>
        <div id="meny" className="header__menu" data-open={open}>
          <Navigation />
          <ReaderControls />
        </div>
      </div>
    </header>
  );
}
