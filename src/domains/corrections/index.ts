// 更正与质疑: the front door.

export { factRoutes } from './routes.ts';
