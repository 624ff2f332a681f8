What a file has beside its text stays when kariz replaces it: its mode, an access control list by which somebody else may read it, what a file manager noted about it.

  $ cp "$TESTS/cli/pipeline.yaml" . && chmod 640 pipeline.yaml
  $ attributes() {
  >   python3 - "$@" <<'PYTHON'
  > import os, struct, sys
  > acl = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in (
  >     (1, 6, 2**32 - 1), (2, 4, 12), (4, 0, 2**32 - 1), (16, 4, 2**32 - 1), (32, 0, 2**32 - 1)))
  > if sys.argv[1] == "set":
  >     try:
  >         os.setxattr("pipeline.yaml", "system.posix_acl_access", acl)
  >         os.setxattr("pipeline.yaml", "user.note", "who may read it: ana".encode())
  >     except OSError:
  >         sys.exit(1)
  > elif sys.argv[1] == "default":
  >     os.setxattr(".", "system.posix_acl_default", acl)
  > else:
  >     for name in os.listxattr(sys.argv[2]):
  >         value = os.getxattr(sys.argv[2], name)
  >         print(name, value.decode() if name.startswith("user.") else value == acl)
  > PYTHON
  > }
  $ attributes set || exit 80
  $ kariz add-lead 'Somebody'
  somebody
  $ attributes show pipeline.yaml | sort
  system.posix_acl_access True
  user.note who may read it: ana
  $ stat -c %a pipeline.yaml
  640

A list that the folder hands down to new files is not put upon a file that has none:

  $ cp --preserve=mode "$TESTS/cli/pipeline.yaml" plain.yaml && attributes default
  $ kariz -f plain.yaml add-lead 'Somebody else'
  somebody-else
  $ attributes show plain.yaml
  $ stat -c %a plain.yaml
  644
