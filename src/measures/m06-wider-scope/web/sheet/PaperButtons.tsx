// 纸面: the sheet as PDF and as Word; a refusal is shown in words and not saved as a file.

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { save } from '../../../../web/browser/save-file.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { sheetWording } from './wording.ts';

const formats = ['pdf', 'docx'] as const;

export function PaperButtons({ number }: { readonly number: string }) {
  const say = useWording(sheetWording);
  const fetching = useMutation({ mutationFn: (format: (typeof formats)[number]) => save(apiPaths.checkSheetPaper(number, format)) });
  return (
    <div className="on-screen">
      <div className="actions">
        {formats.map((format) => (
          <Button key={format} disabled={fetching.isPending} onClick={() => fetching.mutate(format)}>
            {say(format)}
          </Button>
        ))}
        <Button onClick={() => window.print()}>{say('print')}</Button>
        <span role="status">{fetching.isPending && say('saving')}</span>
      </div>
      {fetching.error !== null && <ProblemAlert of={fetching.error} />}
    </div>
  );
}
