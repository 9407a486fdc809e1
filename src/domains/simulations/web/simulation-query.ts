// 试算的取数: what may be changed, what was tried, and one of them.

import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../web/api.ts';
import { apiPaths } from '../../../web/paths.ts';
import { simulationChoices, simulationList, simulationOnWire, simulationRunning } from '../contract.ts';

export const choicesQuery = queryOptions({
  queryKey: ['simulations', 'choices'],
  queryFn: ({ signal }) => ask(simulationChoices, apiPaths.simulationChoices, { signal }),
});

export const simulationsQuery = queryOptions({
  queryKey: ['simulations', 'list'],
  queryFn: ({ signal }) => ask(simulationList, apiPaths.simulations, { signal }),
});

export const simulationQuery = (id: string) =>
  queryOptions({
    queryKey: ['simulations', 'one', id],
    queryFn: ({ signal }) => ask(simulationOnWire, apiPaths.simulation(id), { signal }),
  });

/** Asked again while it is shown. */
export const runningQuery = queryOptions({
  queryKey: ['simulations', 'running'],
  queryFn: ({ signal }) => ask(simulationRunning, apiPaths.simulationRunning, { signal }),
  refetchInterval: 700,
  gcTime: 0,
});
