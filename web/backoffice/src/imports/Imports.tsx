import { Button, FileInput, Modal, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { IdempotencyKeys } from '@toonbank/client/idempotency.ts';
import { importKinds, type Import, type ImportKind } from '@toonbank/client/imports.ts';
import { Problem } from '@toonbank/client/problem.ts';
import { useFormats } from '@toonbank/ui/format/useFormats.ts';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Badge, type Tone } from '@toonbank/ui/parts/Badge.tsx';
import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Part, ResourceDetail } from '../kit/ResourceDetail.tsx';
import { ResourceList } from '../kit/ResourceList.tsx';
import { showDone, showRefusal } from '../kit/refusals.ts';
import { Failed, Loading } from '../kit/States.tsx';
import { kitTexts } from '../kit/texts.ts';
import { useAction } from '../kit/useAction.ts';
import { forget } from '../kit/useApi.ts';
import { useCrumb } from '../shell/crumbNames.ts';
import { importTexts } from './texts.ts';
import './imports.css';

const PATH = '/api/admin/imports';
const LOOK_AGAIN_MS = 1000;
const tones: Record<Import['status'], Tone> = {
  WAITING: 'waiting',
  RUNNING: 'informing',
  INTERRUPTED: 'waiting',
  DONE: 'good',
  FAILED: 'urgent',
};

export function ImportList() {
  const t = useTexts(importTexts);
  const { moment, number } = useFormats();
  const [adding, setAdding] = useState(false);
  const kinds = t.kinds as Readonly<Record<string, string>>;
  const add = (
    <Button leftSection={<FileUp size={15} />} onClick={() => setAdding(true)}>
      {t.add}
    </Button>
  );
  return (
    <>
      <ResourceList<Import>
        name="imports"
        title={t.imports}
        path={PATH}
        searchable={false}
        rowKey={(row) => row.id}
        rowTo={(row) => `/imports/${row.id}`}
        actions={add}
        empty={{ title: t.empty, text: t.emptyText, action: add }}
        columns={[
          { id: 'name', header: t.file, cell: (row) => row.name },
          { id: 'kind', header: t.kind, cell: (row) => kinds[row.kind.toLowerCase()] ?? row.kind },
          { id: 'started', header: t.started, cell: (row) => moment(row.createdAt) },
          { id: 'lines', header: t.lines, numeric: true, cell: (row) => number(row.lines) },
          { id: 'loaded', header: t.loaded, numeric: true, cell: (row) => number(row.loaded) },
          {
            id: 'refused',
            header: t.refused,
            numeric: true,
            cell: (row) => (
              <span className={row.refused > 0 ? 'bo-urgent' : 'bo-faint'}>{number(row.refused)}</span>
            ),
          },
          {
            id: 'state',
            header: t.state,
            atEnd: true,
            cell: (row) => <Badge tone={tones[row.status]}>{t.states[row.status]}</Badge>,
          },
        ]}
      />
      <Modal opened={adding} onClose={() => setAdding(false)} title={t.add}>
        <Upload onClose={() => setAdding(false)} />
      </Modal>
    </>
  );
}

function Upload({ onClose }: { onClose: () => void }) {
  const t = useTexts(importTexts);
  const kit = useTexts(kitTexts);
  const navigate = useNavigate();
  const [kind, setKind] = useState<ImportKind>('products');
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const keys = useRef(new IdempotencyKeys());
  async function send(): Promise<void> {
    if (!file) return;
    setBusy(true);
    const key = keys.current.keyFor([kind, file.name, file.size, file.lastModified]);
    try {
      const type = file.name.endsWith('.gz') ? 'application/gzip' : 'text/csv';
      const begun = await api<Import>(PATH, {
        method: 'POST',
        query: { kind, name: file.name },
        file: new Blob([file], { type }),
        idempotencyKey: key,
      });
      keys.current.answered();
      showDone(t.sent);
      await forget(PATH);
      await navigate({ to: `/imports/${begun.id}` });
    } catch (error) {
      if (error instanceof Problem) keys.current.answered();
      showRefusal(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <div className="bo-fields">
      <p className="bo-modal-text">{t.addText}</p>
      <Select
        label={t.kind}
        data={importKinds.map((value) => ({ value, label: t.kinds[value] }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => value && setKind(value as ImportKind)}
      />
      <FileInput
        label={t.file}
        description={t.chooseHint}
        placeholder={t.choose}
        accept=".csv,.gz,text/csv,application/gzip"
        value={file}
        onChange={setFile}
      />
      <div className="bo-modal-actions">
        <Button variant="default" onClick={onClose}>
          {kit.cancel}
        </Button>
        <Button disabled={!file} loading={busy} onClick={() => void send()}>
          {t.send}
        </Button>
      </div>
    </div>
  );
}

function isUnderWay(status: Import['status'] | undefined): boolean {
  return status === 'RUNNING' || status === 'WAITING';
}

export function ImportDetail() {
  const t = useTexts(importTexts);
  const kit = useTexts(kitTexts);
  const { moment, number, rate } = useFormats();
  const { id } = useParams({ strict: false }) as { id: string };
  const running = useQuery<Import>({
    queryKey: [`${PATH}/${id}`, {}],
    queryFn: ({ signal }) => api<Import>(`${PATH}/${id}`, { signal }),
    refetchInterval: (query) => (isUnderWay(query.state.data?.status) ? LOOK_AGAIN_MS : false),
  });
  const resume = useAction({ done: t.resumed, changes: [PATH] });
  useCrumb(running.data?.name);
  if (running.isError) {
    return (
      <Failed
        error={running.error}
        back={
          <LinkButton quiet to="/imports">
            {kit.toList}
          </LinkButton>
        }
      />
    );
  }
  if (!running.data) return <Loading />;
  const { data } = running;
  const share = data.status === 'DONE' ? 1 : data.bytes > 0 ? Math.min(1, data.bytesRead / data.bytes) : 0;
  const kinds = t.kinds as Readonly<Record<string, string>>;
  return (
    <ResourceDetail
      title={data.name}
      badge={<Badge tone={tones[data.status]}>{t.states[data.status]}</Badge>}
      below={kinds[data.kind.toLowerCase()] ?? data.kind}
      actions={
        (data.status === 'INTERRUPTED' || data.status === 'FAILED') && (
          <Button
            loading={resume.busy}
            onClick={() => void resume.run(`${PATH}/${data.id}/resumptions`, { method: 'POST', body: {} })}
          >
            {t.resume}
          </Button>
        )
      }
      facts={[
        { label: t.started, value: moment(data.createdAt) },
        Boolean(data.endedAt) && { label: t.ended, value: moment(data.endedAt) },
      ]}
      tabs={[
        {
          id: 'progress',
          label: t.progress,
          content: (
            <>
              <Part>
                <div className="bo-import">
                  <progress value={share} max={1} aria-label={t.progress} />
                  <p className="bo-faint" role="status">
                    {t.read(rate(Math.round(share * 100) * 100))}
                  </p>
                  <dl className="bo-numbers">
                    {(
                      [
                        [t.lines, data.lines],
                        [t.loaded, data.loaded],
                        [t.unchanged, data.unchanged],
                        [t.refused, data.refused],
                      ] as const
                    ).map(([label, value]) => (
                      <div key={label}>
                        <dt>{label}</dt>
                        <dd className="bo-figure">{number(value)}</dd>
                      </div>
                    ))}
                  </dl>
                </div>
              </Part>
              {data.failure && (
                <div className="bo-alert" data-tone="urgent" role="alert">
                  <div>
                    <strong>{t.failure}</strong>
                    <p>{data.failure}</p>
                  </div>
                </div>
              )}
              {data.refused > 0 && (
                <div className="bo-alert" data-tone="waiting">
                  <p>{t.reportText}</p>
                  <Button
                    size="xs"
                    variant="default"
                    component="a"
                    href={`${PATH}/${data.id}/report`}
                    download
                  >
                    {t.report}
                  </Button>
                </div>
              )}
              {data.summary && Object.keys(data.summary).length > 0 && (
                <Part title={t.summary}>
                  <dl className="bo-facts">
                    {Object.entries(data.summary).map(([name, value]) => (
                      <div key={name}>
                        <dt>{name}</dt>
                        <dd className="tb-figures">
                          {typeof value === 'object' ? JSON.stringify(value) : String(value)}
                        </dd>
                      </div>
                    ))}
                  </dl>
                </Part>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
