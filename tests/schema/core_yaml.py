"""YAML 1.2 as its core schema reads it, so that `yes` is a text and a date is one too; PyYAML by itself reads YAML 1.1."""

import re

import yaml

# What a plain scalar means: its tag, what it looks like, what it begins with. Anything else is a text.
MEANINGS = [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
     list("-+.0123456789")),
]


class CoreResolver(yaml.resolver.BaseResolver):
    pass


class CoreConstructor(yaml.constructor.BaseConstructor):
    def scalar(self, node):
        return self.construct_scalar(node)

    def null(self, node):
        return None

    def bool(self, node):
        return node.value.lower() == "true"

    def int(self, node):
        return int(node.value, 10 if node.value[:2] not in ("0o", "0x") else 0)

    def float(self, node):
        return float(re.sub(r"\.(?=inf|nan)", "", node.value.lower()))

    def sequence(self, node):
        return [self.construct_object(item, deep=True) for item in node.value]

    def mapping(self, node):
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.tag == "tag:yaml.org,2002:null":
                raise yaml.constructor.ConstructorError(None, None, "a key that is no text", key.start_mark)
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


for name, looks, begins in MEANINGS:
    tag = f"tag:yaml.org,2002:{name}"
    CoreResolver.add_implicit_resolver(tag, re.compile(f"^(?:{looks})$"), begins)
    CoreConstructor.add_constructor(tag, getattr(CoreConstructor, name))
for name, construct in [("str", "scalar"), ("seq", "sequence"), ("map", "mapping")]:
    CoreConstructor.add_constructor(f"tag:yaml.org,2002:{name}", getattr(CoreConstructor, construct))


class CoreLoader(yaml.cyaml.CParser, CoreConstructor, CoreResolver):
    def __init__(self, stream):
        yaml.cyaml.CParser.__init__(self, stream)
        CoreConstructor.__init__(self)
        CoreResolver.__init__(self)


def load(text):
    """The one document of `text`. Raises yaml.YAMLError, or ValueError where an alias stands in itself."""
    try:
        return yaml.load(text, CoreLoader)
    except RecursionError as error:
        raise ValueError("too deep") from error
