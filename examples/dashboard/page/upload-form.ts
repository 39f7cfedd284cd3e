import type { PoolRow } from '../messages.js';
import { poolChoice } from './create-form.js';
import { FormDialog, field, notify } from './dialogs.js';
import { element, setText } from './dom.js';
import { formatBytes } from './format.js';
import { authorization, errorText } from './session.js';

/** Shows the form that uploads an ISO into a storage pool. */
export function openUploadForm(pools: readonly PoolRow[]): void {
  const file = element('input', { type: 'file', name: 'file', required: true, accept: '.iso,.img,.raw,.qcow2' });
  const pool = poolChoice(pools);
  const progress = element('progress', { max: 1, value: 0, hidden: true });
  const figures = element('output', {});
  const dialog = new FormDialog(
    'Upload ISO',
    'Upload',
    field('File', file),
    field('Storage pool', pool),
    progress,
    figures,
  );
  const request = new XMLHttpRequest();
  dialog.open(
    async () => {
      const [chosen] = file.files ?? [];
      if (chosen === undefined) return;
      progress.hidden = false;
      await upload(request, chosen, pool.value, (sent) => {
        progress.value = sent / chosen.size;
        setText(figures, `${formatBytes(sent)} of ${formatBytes(chosen.size)}`);
      });
      notify(`${chosen.name} has been uploaded`);
    },
    // The server deletes what it has received so far.
    () => request.abort(),
  );
}

/** `fetch` does not report the progress of what it sends. */
function upload(request: XMLHttpRequest, file: File, pool: string, onProgress: (sent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    request.open('PUT', `/api/pools/${pool}/volumes/${encodeURIComponent(file.name)}`);
    request.setRequestHeader('authorization', authorization().authorization);
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      if (request.status < 300) resolve();
      else reject(new Error(errorText(request.responseText, request.status)));
    };
    request.onerror = () => reject(new Error('The dashboard ended the upload'));
    request.onabort = () => reject(new Error('The upload was cancelled'));
    request.send(file);
  });
}
