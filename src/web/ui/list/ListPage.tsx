// 列表页: search, tools, table and the row opened beside it; every list of the system is this page with another declaration.

import { useWording } from '../../language/use-wording.ts';
import { AsOfControl } from '../as-of/AsOfControl.tsx';
import { AsOfNotice } from '../as-of/AsOfNotice.tsx';
import { DetailDrawer } from '../detail/DetailDrawer.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { ListState } from './ListState.tsx';
import type { ListOf } from './list-of.ts';
import { SavedViews } from './search/SavedViews.tsx';
import { SearchForm } from './search/SearchForm.tsx';
import { canTick, ListTable } from './table/ListTable.tsx';
import { SumBar } from './table/SumBar.tsx';
import { ColumnChooser, useChosenColumns } from './toolbar/ColumnChooser.tsx';
import { ListToolbar } from './toolbar/ListToolbar.tsx';
import { useList, useSearchShown } from './use-list.ts';
import { listWording } from './wording.ts';

export function ListPage<Row extends object>({ of }: { readonly of: ListOf<Row> }) {
  const say = useWording(listWording);
  const list = useList(of);
  const { address, found, ticked } = list;
  const formId = `search-${of.id}`;
  const search = useSearchShown(formId);
  const chosen = useChosenColumns(of.id, of.columns);
  const answer = found.data;
  const canSearch = of.fields.length > 0;
  const hasRows = answer?.registerLoaded === true && answer.rows.length > 0 && found.error === null;
  return (
    <div className={list.openKey === undefined ? 'page list-page' : 'page list-page with-drawer'}>
      <PageTitle {...(of.isTimeless ? {} : { aside: <AsOfControl /> })}>{of.title}</PageTitle>
      <p className="lead">{of.lead}</p>
      {!of.isTimeless && <AsOfNotice />}
      {canSearch && search.shown && <SearchForm fields={of.fields} address={address} id={formId} />}
      {of.above}
      <ListToolbar things={of.things} acts={of.acts?.(list.wanted) ?? []} ticked={ticked.rows}>
        <SavedViews list={of.id} address={address} />
        {canSearch && (
          <button type="button" aria-expanded={search.shown} onClick={search.turn}>
            {say(search.shown ? 'hideSearch' : 'showSearch')}
          </button>
        )}
        <button type="button" onClick={() => void found.refetch()}>
          {say('refresh')}
        </button>
        <ColumnChooser columns={of.columns} chosen={chosen} />
      </ListToolbar>
      <ListState
        answer={answer}
        error={found.error}
        onRetry={() => void found.refetch()}
        address={address}
        things={of.things}
        notLoaded={of.notLoaded}
      />
      <p className="for-ears" role="status">
        {found.isPlaceholderData && say('loadingOther')}
      </p>
      {hasRows && (
        <>
          {canTick(of) && <SumBar columns={of.columns} ticked={ticked} />}
          <ListTable
            of={of}
            answer={answer}
            address={address}
            hidden={chosen.hidden}
            ticked={ticked}
            byKey={list.byKey}
            onOpen={of.detail && ((row: Row) => list.open(of.keyOf(row)))}
            isOld={found.isPlaceholderData}
          />
          <p className="keys-hint">
            {say(of.detail === undefined ? 'keysWithoutDetail' : 'keys')}
            {canTick(of) && say('tickKey')}
          </p>
        </>
      )}
      {of.detail !== undefined && list.openKey !== undefined && <OpenRow of={of} list={list} openKey={list.openKey} detail={of.detail} />}
    </div>
  );
}

interface OpenRowProps<Row> {
  readonly of: ListOf<Row>;
  readonly list: ReturnType<typeof useList<Row>>;
  readonly openKey: string;
  readonly detail: NonNullable<ListOf<Row>['detail']>;
}

/** The row need not be on this page of the list: an address that was sent opens it all the same. */
function OpenRow<Row>({ of, list: { found, open, close }, openKey, detail }: OpenRowProps<Row>) {
  const rows = found.data?.rows ?? [];
  const at = rows.findIndex((row) => of.keyOf(row) === openKey);
  const here = rows[at];
  const stepTo = (row: Row | undefined) => (at < 0 || row === undefined ? undefined : () => open(of.keyOf(row)));
  return (
    <DetailDrawer
      title={here === undefined ? openKey : detail.titleOf(here)}
      onClose={close}
      onBefore={stepTo(rows[at - 1])}
      onNext={stepTo(rows[at + 1])}
    >
      {detail.of(openKey)}
    </DetailDrawer>
  );
}
