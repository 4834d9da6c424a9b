import { paintSvg } from '@regionpuls/charts';
import { useState } from 'react';
import { useReader } from '../reader/useReader.ts';
import { FileList } from './FileList.tsx';
import type { DrawnPicture } from './drawnPicture.ts';
import { paintPng } from './paintPng.ts';
import { saveFile } from './saveFile.ts';

const ID_PREFIX = 'rp';

/** A picture of the page as files, made in the browser. */
export function DrawnFiles({ draw, fileName }: DrawnPicture) {
  const { t, theme } = useReader();
  const [failed, setFailed] = useState(false);
  const d = t.downloads;
  const kinds = {
    svg: async () =>
      new Blob([paintSvg(draw(), { idPrefix: ID_PREFIX, standalone: true, theme })], {
        type: 'image/svg+xml',
      }),
    png: async () => paintPng(draw(), ID_PREFIX),
  };
  const save = (kind: keyof typeof kinds) =>
    kinds[kind]().then(
      (file) => {
        saveFile(file, `${fileName}.${kind}`);
        setFailed(false);
      },
      () => setFailed(true),
    );
  return (
    <>
      <FileList
        title={d.picture}
        files={(['svg', 'png'] as const).map((kind) => ({
          ...d.pictures[kind],
          save: () => void save(kind),
        }))}
      />
      <p className="downloads__failure" role="status">
        {failed ? d.notDrawn : ''}
      </p>
    </>
  );
}
