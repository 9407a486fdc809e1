// 页首的消息: the way to the notices, and how many of them are unread, in words.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWording } from '../../../web/language/use-wording.ts';
import { paths } from '../../../web/paths.ts';
import { noticesQuery } from './notice-query.ts';
import { useReadingHere } from './use-reading-here.ts';
import { noticesWording } from './wording.ts';

export function UnreadBadge() {
  const say = useWording(noticesWording);
  const { data } = useQuery(noticesQuery);
  useReadingHere();
  const count = data?.unread ?? 0;
  return (
    <Link to={paths.notices} className={count > 0 ? 'plain-button to-notices unread' : 'plain-button to-notices'}>
      {count > 0 ? say('unreadCount', { count }) : say('title')}
    </Link>
  );
}
