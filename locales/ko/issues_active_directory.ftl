# Known issues of Active Directory. Order and ids as in src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = Error in attribute conversion operation: 리소스 스키마의 LDAP 이름이 잘못됨
    .meaning = /PrepareAD는 리소스 스키마의 특성을 LDAP 이름으로 쓰는데, 스키마에서 이 특성의 이름이 다릅니다.
    .cause-dup-prefix = 이름이 바뀌었습니다. 대개 충돌 때문에 앞에 DUP-가 붙은 것입니다.
    .step-read-names = ms-Exch-Resource-Schema와 ms-Exch-Resource-Property-Schema의 lDAPDisplayName을 읽으세요.
    .step-correct-names = Schema Admins에 속한 계정으로 ADSI 편집에서 스키마 마스터의 스키마를 여세요. lDAPDisplayName을 첫 번째 특성은 msExchResourceSchema로, 두 번째 특성은 msExchResourcePropertySchema로 설정하세요.
    .step-replicate-and-prepare = 복제를 시작한 다음 /PrepareAD를 다시 실행하세요.
    .verify = 명령에 이 두 이름이 표시됩니다. -Server에 다른 도메인 컨트롤러의 이름을 지정해 물어보아도 같습니다.
    .caution = 스키마를 변경하는 작업입니다. 먼저 스키마 마스터의 시스템 상태를 백업하고 이 두 특성만 바꾸세요.
    .command-read-both-names = 두 이름 읽기
    .command-replicate-now = 지금 복제
    .command-prepare-again = 조직 다시 준비

computers-container-missing = 도메인의 CN=Computers 컨테이너가 없거나 이름이 바뀜
    .meaning = 2016 CU21과 2019 CU10부터 알려진 문제입니다. 준비 작업이 AdminSDHolder를 읽고 나서 CN=Computers 컨테이너를 읽는데, 그 사이에서 멈춥니다. 컨테이너가 제자리에 없을 가능성이 가장 높습니다. 마지막으로 읽은 개체: { $object }.
    .cause-container-moved = 누군가 도메인 루트에 있던 CN=Computers의 이름을 바꾸었거나, 컨테이너를 옮기거나 삭제했습니다.
    .step-look-in-each-domain = 포리스트의 각 도메인에서 CN=Computers를 찾으세요.
    .step-bring-container-back = KB5005319의 설명대로 이름을 되돌리거나, 제자리로 옮기거나, 복원하세요.
    .step-replicate-and-prepare = 복제를 기다린 다음 /PrepareAD를 다시 실행하세요.
    .verify = 명령에 모든 도메인의 CN=Computers가 표시됩니다.
    .caution = redircmp는 새 컴퓨터를 다른 곳으로 보낼 뿐입니다. 이 컨테이너를 없애지도 되살리지도 않습니다.
    .command-look-in-each-domain = 각 도메인의 루트에 CN=Computers가 있는가?
    .command-prepare-again = 조직 다시 준비

ldifde-missing = 스키마를 확장하는 ldifde.exe가 이 컴퓨터에 없음
    .meaning = 설치 프로그램이 스키마를 확장하려고 ldifde.exe를 시작했지만 Windows가 찾지 못했습니다.
    .cause-tools-missing = AD DS 도구(RSAT-ADDS)가 설치되어 있지 않습니다.
    .step-look-for-ldifde = ldifde.exe를 찾으세요.
    .step-install-tools = 명령에 아무것도 표시되지 않으면 AD DS 도구를 설치하세요.
    .step-prepare-again = 미디어의 루트 폴더에서 준비를 다시 실행하세요.
    .verify = 명령에 ldifde.exe가 표시됩니다.
    .command-look-for-ldifde = 이 컴퓨터에 ldifde가 있는가?
    .command-install-tools = AD DS 도구 설치
    .command-extend-schema = 스키마 확장

directory-unreachable-during-preparation = 도메인을 준비하는 동안 도메인 컨트롤러에 연결할 수 없음
    .meaning = 설치 프로그램이 어느 도메인 컨트롤러에도 연결하지 못했고 오류가 계속되었습니다. /PrepareAllDomains에서는 도메인 하나만 응답하지 않아도 이렇게 됩니다.
    .cause-domain-down = 포리스트의 한 도메인이 내려가 있거나 방화벽(TCP 389) 뒤에 있습니다.
    .cause-dead-controllers = DNS나 메타데이터에 더 이상 없는 도메인 컨트롤러가 남아 있습니다.
    .step-ask-every-domain = 포리스트의 모든 도메인에서 도메인 컨트롤러가 응답하는지 확인하세요.
    .step-repair-connection = 연결을 바로잡거나, 더 이상 없는 도메인 컨트롤러의 메타데이터를 제거하세요.
    .step-prepare-one-by-one = 그다음 도메인을 하나씩 준비하세요.
    .verify = 모든 도메인에서 nltest에 도메인 컨트롤러가 표시되고, TCP 389가 있는 줄이 True로 끝납니다.
    .command-ask-every-domain = 모든 도메인이 응답하는가?
    .command-replication-status = 복제가 잘되는가?
    .command-test-controllers = 모든 도메인 컨트롤러 확인
    .command-prepare-one-domain = 도메인 하나 준비

well-known-objects-full = 관리 한도 초과: otherWellKnownObjects에 값을 더 넣을 수 없음
    .meaning = 설치 프로그램이 CN=Microsoft Exchange의 otherWellKnownObjects 특성에 항목을 추가하려는데, 하나만 더 넣어도 디렉터리의 한도를 넘습니다.
    .cause-old-values = 준비와 제거를 되풀이하면서 쌓인 오래된 값이 수백 개 있는 것으로 보이며, 그중 다수에 Deleted Objects가 들어 있습니다.
    .step-save-values = 값의 개수를 세고 파일로 저장하세요.
    .step-remove-deleted-values = Deleted Objects가 들어 있는 값을 제거하세요. Microsoft의 SetupAssist(먼저 다운로드)가 가져오기 파일을 만들어 줍니다. ldifde로 가져오기 전에 읽어 보세요.
    .step-replicate-and-prepare = 복제를 기다린 다음 /PrepareAD를 다시 실행하세요.
    .verify = 명령에 더 적은 개수가 표시되고, /PrepareAD가 오류 없이 끝납니다.
    .caution = 아직 유효한 값을 제거하면 조직이 손상됩니다. Deleted Objects가 들어 있는 값만 제거하세요.
    .command-save-values = 값 세고 저장
    .command-count-values = 값 세기
    .command-write-import-file = SetupAssist로 가져오기 파일 만들기
    .command-import-file = 확인한 파일 가져오기
    .command-prepare-again = 조직 다시 준비

group-attribute-entry-exists = Exchange 그룹의 특성 항목이 이미 있음
    .meaning = 설치 프로그램이 추가하려는 항목이 Active Directory에 이미 있습니다. 변경은 전에 끝났는데 설치 프로그램이 보지 못한 것입니다. 개체는 { $object_dn }입니다.
    .cause-installed-setup-ran = 미디어의 것이 아니라 설치된 서버의 Setup.exe가 실행되었습니다.
    .cause-cannot-read = 계정이 특성을 읽지 못합니다.
    .cause-not-replicated = 읽은 도메인 컨트롤러의 복제가 늦습니다.
    .step-see-which-setup = 로그의 sourcedir와 Setup version에서 어느 설치 프로그램이 실행되었는지 확인하세요.
    .step-start-from-media = 미디어의 것이 아니었으면 미디어의 루트 폴더에서 앞에 .\를 붙여 설치 프로그램을 시작하세요.
    .step-check-replication = 복제를 확인하고, 설치 프로그램을 실행한 계정으로 개체를 읽어 보세요.
    .verify = 다음 실행이 이 단계를 지나 계속되고 Setup version에 미디어의 버전이 표시됩니다.
    .caution = 그룹을 삭제하지 마세요.
    .command-see-which-setup = 어느 설치 프로그램이 실행되었는가?
    .command-start-from-media = 미디어의 설치 프로그램 시작
    .command-replication-status = 복제가 잘되는가?

replication-latency-homemdb = 이름 참조가 잘못됨: 그 도메인 컨트롤러에 데이터베이스가 아직 없음
    .meaning = 설치 프로그램이 데이터베이스는 한 도메인 컨트롤러에, 사서함은 데이터베이스가 아직 없는 다른 도메인 컨트롤러에 썼습니다.
    .cause-two-controllers = 설치 프로그램이 구성과 사서함을 서로 다른 도메인 컨트롤러에 쓰는데, 둘 사이의 복제가 느립니다.
    .step-replicate-and-run = 복제를 시작하거나 기다린 다음 설치 프로그램을 다시 실행하세요.
    .step-name-one-controller = 그래도 안 되면 /DomainController로 도메인 컨트롤러 하나를 지정하세요. 쓰기 가능하고 글로벌 카탈로그이며 이 사이트에 있어야 합니다.
    .verify = 시스템 사서함을 만든 다음 설치가 계속됩니다.
    .caution = 설치를 이어서 하는 경우에는 첫 번째 시도의 모드가 유지됩니다.
    .command-replicate-now = 지금 복제
    .command-name-one-controller = 도메인 컨트롤러 하나로 설치

transport-role-object-refused = Active Directory가 이 서버의 역할을 거부함
    .meaning = 설치 프로그램이 이 서버의 개체에 역할을 쓰려는데 Active Directory가 거부합니다. 지금까지 공개적으로 확인된 원인은 없습니다. Active Directory의 응답: { $reason }
    .cause-schema-outdated = 이 도메인 컨트롤러의 스키마가 오래되었거나 손상된 것으로 보입니다(코드 0x2099, 10진수로 8345: 스키마가 이 위치의 개체를 허용하지 않음).
    .cause-name-not-accepted = 도메인이나 이 컴퓨터의 DNS 이름에 Exchange가 받지 않는 문자가 있는 것으로 보입니다.
    .step-compare-schema-versions = 글로벌 카탈로그들의 스키마 버전을 비교하세요.
    .step-check-names = 이 컴퓨터의 주 DNS 접미사와 도메인 이름을 확인하세요. 문자, 숫자, 점, 하이픈만 쓸 수 있습니다.
    .step-name-updated-controller = /DomainController에 스키마 마스터나 최신 스키마를 가진 다른 도메인 컨트롤러를 지정해 설치 프로그램을 실행하세요.
    .verify = 모든 글로벌 카탈로그에 같은 rangeUpper가 표시되고, 설치가 이 단계를 지나 계속됩니다.
    .situation-schema-behind = 로그에 NAMING_VIOLATION이나 00002099가 나오는 경우
    .situation-invalid-name = 로그에 도메인 이름이 잘못되었다고 나오는 경우
    .command-compare-schema-versions = 글로벌 카탈로그별 스키마 버전
    .command-names-of-host-and-domains = 이 호스트와 도메인의 이름
    .command-name-updated-controller = 이 도메인 컨트롤러로 설치

upgrade-server-object-missing = 업그레이드가 이 서버의 개체를 찾지 못함
    .meaning = 설치 프로그램이 업그레이드하려는 서버를 Active Directory에서 찾지 못했습니다. 찾은 대상은 { $object }입니다.
    .cause-object-deleted = 개체가 ADSI 편집에서 삭제되었거나 제거 작업이 일부를 삭제했습니다.
    .cause-computer-renamed = 컴퓨터 이름이 바뀌었습니다. Exchange가 설치된 상태에서는 지원되지 않습니다.
    .step-look-for-object = 개체를 찾으세요.
    .step-restore-object = 삭제되었으면 개체를 먼저, 그다음 그 아래에 있던 것을 복원하세요. Active Directory 휴지통이 켜져 있으면 Restore-ADObject를, 아니면 백업을 사용하세요.
    .step-install-new-server = 복원할 수 없거나 컴퓨터의 이름이 바뀌었으면 새 서버를 설치하고 사서함을 옮긴 뒤 이 서버를 정리하세요.
    .verify = 명령에 개체가 표시됩니다.
    .caution = 서버 개체를 직접 만들지 마세요.
    .command-look-for-object = 이 서버의 개체가 있는가?
    .command-find-deleted-object = 삭제된 개체 중에 있는가?

isolated-name-lookup = 영어가 아닌 Windows에서 기본 제공 이름을 찾는 데 너무 오래 걸림
    .meaning = 영어가 아닌 Windows에서는 기본 제공 이름을 모든 트러스트된 도메인의 모든 도메인 컨트롤러에서 찾습니다. 그래서 이 단계가 몇 분에서 몇 시간까지 걸리거나 실패합니다.
    .cause-value-not-set = 도메인 컨트롤러에 LsaLookupRestrictIsolatedNameLevel이 설정되어 있지 않고, 도메인에 트러스트가 있습니다.
    .step-set-value = 이 서버가 사용하는 모든 도메인 컨트롤러에서 Lsa 키를 내보낸 다음 LsaLookupRestrictIsolatedNameLevel을 1로 설정하세요. 다시 시작할 필요는 없습니다.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 각 도메인 컨트롤러에서 명령에 1이 표시되고, 다음 실행에서 이 단계가 몇 초 만에 끝납니다.
    .caution = 도메인 없이 이름만으로 트러스트 너머를 조회하는 프로그램은 더 이상 이름을 찾지 못합니다.
    .command-set-value = 각 도메인 컨트롤러에서 값 설정
    .command-show-value = 값 표시
