// 消息: the front door.

export type { NewNotice, Notices } from './procedure/notices.ts';
export { noticeRoutes } from './routes.ts';
export { noticesInPostgres } from './store/notices-in-postgres.ts';
