// 选择文件: a place to drop a workbook that keys can reach too.

import { Upload } from 'antd';
import { useWording } from '../../../web/language/use-wording.ts';
import { importWording } from './wording.ts';

interface Props {
  readonly of: File | undefined;
  readonly onChoose: (file: File) => void;
}

export function FileDrop({ of, onChoose }: Props) {
  const say = useWording(importWording);
  const keep = (file: File) => {
    onChoose(file);
    return false; // sent only when the check is asked for
  };
  return (
    <Upload.Dragger accept=".xlsx,.csv,.txt" multiple={false} showUploadList={false} beforeUpload={keep} className="file-drop">
      <p className="file-drop-main">{say('drop')}</p>
      <p className="hint">{of === undefined ? say('dropHint') : say('chosen', { file: of.name })}</p>
    </Upload.Dragger>
  );
}
