"""Why the system refused to read or write a file, in plain words."""

from __future__ import annotations

import errno

REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the space allowed to you on this disk is used up",
    errno.EFBIG: "the file would be too large for this disk",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EROFS: "the disk can only be read",
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "there is a folder of that name",
    errno.ENAMETOOLONG: "the name is too long",
}


def reason(error: OSError) -> str:
    """Why the system refused, in words that go on a sentence."""
    return REASONS.get(error.errno or 0, "the system refused it")
