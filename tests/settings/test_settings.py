"""Settings: precedence, origins, administrator keys, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import ConfigurationError
from assistant.settings import PREFIX, Loaded, keys, load


def read(
    tmp_path: Path, *, user: str = "", managed: str | None = None, env: dict[str, str] | None = None, **flags: object
) -> Loaded:
    user_file, managed_file = tmp_path / "user.toml", tmp_path / "managed.toml"
    user_file.write_text(user)
    if managed is not None:
        managed_file.write_text(managed)
    given = {name.replace("__", "."): value for name, value in flags.items()}
    return load(env or {}, given, user_file=user_file, managed_file=managed_file)


def test_a_flag_beats_the_environment_beats_the_file_beats_the_default(tmp_path: Path) -> None:
    user = '[model]\nname = "from-file"\n'
    environment = {"ASSISTANT_MODEL_NAME": "from-environment"}
    assert read(tmp_path).settings.model.name == "demo"
    assert read(tmp_path, user=user).settings.model.name == "from-file"
    assert read(tmp_path, user=user, env=environment).settings.model.name == "from-environment"
    assert read(tmp_path, user=user, env=environment, model__name="from-flag").settings.model.name == "from-flag"


def test_every_value_says_where_it_came_from(tmp_path: Path) -> None:
    loaded = read(tmp_path, user="[engine]\nthreads = 3\n", env={"ASSISTANT_ENGINE_CONTEXT": "4096"})
    assert loaded.origins["engine.threads"] == str(tmp_path / "user.toml")
    assert loaded.origins["engine.context"] == "environment ASSISTANT_ENGINE_CONTEXT"
    assert loaded.origins["model.name"] == "default"


@pytest.mark.parametrize("key", [key for key in keys() if key.administrator], ids=lambda key: key.name)
def test_an_administrator_key_outside_the_managed_file_is_an_error_once_there_is_one(
    tmp_path: Path, key: object
) -> None:
    variable = key.variable  # type: ignore[attr-defined]
    with pytest.raises(ConfigurationError, match="administrator's setting"):
        read(tmp_path, managed="", env={variable: "[]"})


def test_without_a_managed_file_the_users_own_serves(tmp_path: Path) -> None:
    assert read(tmp_path, user='[engine]\njurisdiction = "DE"\n').settings.engine.jurisdiction == "DE"


def test_the_managed_file_may_set_what_users_may_change(tmp_path: Path) -> None:
    assert read(tmp_path, managed="[engine]\nthreads = 7\n").settings.engine.threads == 7
    both = read(tmp_path, managed="[engine]\nthreads = 7\n", user="[engine]\nthreads = 2\n")
    assert both.settings.engine.threads == 2


def test_no_variable_moves_the_managed_file() -> None:
    assert not [key for key in keys() if "managed" in key.name]
    with pytest.raises(ConfigurationError, match="names no setting"):
        load({PREFIX + "MANAGED_FILE": "/tmp/mine"}, user_file=Path("/nonexistent"), managed_file=Path("/nonexistent"))


@pytest.mark.parametrize(
    ("user", "env", "said"),
    [
        ('[model]\nnmae = "demo"\n', {}, "model.nmae. Did you mean model.name"),
        ("", {"ASSISTANT_MODEL_NAM": "demo"}, "Did you mean ASSISTANT_MODEL_NAME"),
        ("hme = 1\n", {}, "unknown key hme. Did you mean home"),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest_known(
    tmp_path: Path, user: str, env: dict[str, str], said: str
) -> None:
    with pytest.raises(ConfigurationError, match=said.replace(".", r"\.")):
        read(tmp_path, user=user, env=env)


@pytest.mark.parametrize(
    ("user", "env", "said"),
    [
        ("[engine]\nthreads = 0\n", {}, "engine.threads"),
        ("[engine\n", {}, "can't be read"),
        ("", {"ASSISTANT_PRIVACY_THRESHOLD": "high"}, "environment ASSISTANT_PRIVACY_THRESHOLD"),
        ("", {"ASSISTANT_IDENTITY_DEFAULT_GROUPS": "staff"}, "must be JSON"),
        ('[policy]\nclassification = "secret"\n', {}, "policy.classification"),
    ],
)
def test_a_wrong_value_names_the_key_and_its_origin(tmp_path: Path, user: str, env: dict[str, str], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        read(tmp_path, user=user, env=env)


def test_a_wrong_value_is_not_repeated_in_the_message(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read(tmp_path, env={"ASSISTANT_PRIVACY_THRESHOLD": "canary-2718"})
    assert "canary" not in str(caught.value)


def test_no_two_settings_share_a_variable() -> None:
    variables = [key.variable for key in keys()]
    assert len(variables) == len(set(variables))


def test_every_setting_is_documented() -> None:
    assert not [key.name for key in keys() if not key.field.description]
