import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { useReader } from './useReader.ts';

interface PageLinkProps {
  to: string;
  query?: Record<string, string | undefined>;
  children: ReactNode;
  className?: string;
}

/** A link within the site that keeps language and theme. */
export function PageLink({ to, query, children, className }: PageLinkProps) {
  const reader = useReader();
  return (
    <Link asChild data-color="accent" className={className}>
      <RouterLink to={reader.to(to, query)}>{children}</RouterLink>
    </Link>
  );
}
