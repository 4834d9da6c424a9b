import './downloads.css';
import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import type { View } from '@regionpuls/domain';
import { useId, useState } from 'react';
import { useReader } from '../reader/useReader.ts';
import { DrawnFiles } from './DrawnFiles.tsx';
import { FetchSection } from './FetchSection.tsx';
import { FileList } from './FileList.tsx';
import type { DrawnPicture } from './drawnPicture.ts';
import { fileHref, pictureHref, pictureName } from './fileHref.ts';

interface DownloadDialogProps {
  /** Path and query that give the figures as JSON: `/api/v1/series?indicator=…`. */
  figures: string;
  /** The view that draws them; absent where there is no picture of them to be had. */
  picture?: View | undefined;
  /** The same where no view draws them, and the page does. */
  drawn?: DrawnPicture | undefined;
  /** What the files have, where it is more or less than what is shown. */
  remark?: string | undefined;
  /** Columns of the CSV file that hold codes and must stay text; those of series unless told. */
  codes?: readonly string[] | undefined;
}

/** Everything that can be taken out of a chart: its figures as files, its picture, and the way to fetch them again. */
export function DownloadDialog({ figures, picture, drawn, remark, codes }: DownloadDialogProps) {
  const { t, language } = useReader();
  const [open, setOpen] = useState(false);
  const id = useId();
  const d = t.downloads;
  return (
    <>
      <Button variant="secondary" data-size="sm" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {d.open}
      </Button>
      <Dialog
        className="downloads"
        open={open}
        onClose={() => setOpen(false)}
        closeButton={d.close}
        aria-labelledby={id}
      >
        {open && (
          <>
            <Heading level={2} data-size="xs" id={id}>
              {d.title}
            </Heading>
            <FileList
              title={d.figures}
              files={[
                { ...d.files.xlsx, href: fileHref(figures, 'xlsx', language) },
                { ...d.files.excelCsv, href: fileHref(figures, 'csv', language) },
                { ...d.files.csv, href: fileHref(figures, 'csv') },
                { ...d.files.jsonStat, href: fileHref(figures, 'json-stat', language) },
              ]}
            />
            <p className="downloads__note">
              {remark} {d.empty}
            </p>
            {picture && (
              <FileList
                title={d.picture}
                files={(['svg', 'png'] as const).map((kind) => ({
                  ...d.pictures[kind],
                  href: pictureHref(picture, kind, language),
                  fileName: pictureName(picture, kind),
                }))}
              />
            )}
            {drawn && <DrawnFiles {...drawn} />}
            <FetchSection figures={figures} codes={codes} />
          </>
        )}
      </Dialog>
    </>
  );
}
