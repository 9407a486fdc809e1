// 保留的文件: what was sent in the last days, to go on with after a reload.

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type UploadList, uploadList } from '#contract/domains/imports';
import { ask } from '../../../web/api.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { apiPaths } from '../../../web/paths.ts';
import { instantText } from '../../../web/ui/text/day-text.ts';
import { importWording } from './wording.ts';

type Upload = UploadList['uploads'][number];
const shown = 5;

export function KeptUploads({ onCheck }: { readonly onCheck: (upload: Upload) => void }) {
  const say = useWording(importWording);
  const { data } = useQuery({
    queryKey: ['import-uploads'],
    queryFn: ({ signal }) => ask(uploadList, apiPaths.importUploads, { signal }),
  });
  const uploads = data?.uploads.slice(0, shown) ?? [];
  if (uploads.length === 0) return null;
  return (
    <details className="kept-uploads">
      <summary>{say('kept', { count: uploads.length })}</summary>
      <ul>
        {uploads.map((upload) => (
          <li key={upload.id}>
            <span lang="zh-CN">{upload.fileName}</span> <span className="hint">{instantText(upload.uploadedAt)}</span>{' '}
            <Button size="small" onClick={() => onCheck(upload)} aria-label={say('checkThis', { file: upload.fileName })}>
              {say('check')}
            </Button>{' '}
            <a href={apiPaths.importOriginal(upload.id)} download>
              {say('original')}
            </a>{' '}
            <a href={apiPaths.importMarked(upload.id)} download>
              {say('marked')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
