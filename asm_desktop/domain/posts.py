"""Which posts a person held on a day: a pack for a day prints the posts valid on that day (DOMAIN §1)."""

from __future__ import annotations

from collections.abc import Sequence

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Post


def valid_on(posts: Sequence[Post], day: PartialDate | None) -> list[Post]:
    """The posts that may have been held on the day; for an unknown day, those without an end."""
    return [post for post in posts if _may_hold(post, day)]


def last_known(posts: Sequence[Post]) -> Post | None:
    """The post that ended last, for a person whose posts on a day are not known."""
    ended = [post for post in posts if post.ended is not None]
    return max(ended, key=lambda post: post.ended.last() if post.ended else 0, default=None)


def is_stale(post: Post, day: PartialDate | None, days: int) -> bool:
    """Whether the post was last verified more than so many days before the day, as far as both are known."""
    if post.verified_on is None or day is None:
        return False
    return (day.first() - post.verified_on.last()).days > days


def _may_hold(post: Post, day: PartialDate | None) -> bool:
    if day is None:
        return post.ended is None
    begun = post.started is None or post.started.first() <= day.last()
    return begun and (post.ended is None or post.ended.last() >= day.first())
