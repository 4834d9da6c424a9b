import { useContext } from 'react';
import { AccessContext, type KeyHolder } from './accessContext.ts';

export function useAccess(): KeyHolder {
  const holder = useContext(AccessContext);
  if (!holder) throw new Error('useAccess outside AccessProvider');
  return holder;
}
