# Known issues of starting Setup. Order and ids as in src/catalog/issues_command_line.rs.

license-switch-not-recognized = 인식되지 않는 매개 변수: 다른 사용권 스위치가 필요함
    .meaning = 시작한 설치 프로그램이 이 사용권 스위치를 모르기 때문에 검사를 하나도 하지 않고 끝났습니다. 입력한 스위치는 { $switch }입니다.
    .cause-new-switch-older-media = 이전 미디어(2013, 2016 CU21 이하 또는 2019 CU10 이하)에 새 스위치를 사용했습니다.
    .cause-old-switch-newer-media = 2016 CU22 이상, 2019 CU11 이상 또는 SE에 이전 스위치를 사용했습니다.
    .cause-installed-setup-started = 명령이 .\로 시작하지 않아 PowerShell이 설치된 서버의 설치 프로그램을 시작했습니다.
    .step-find-media-build = 미디어의 루트로 가서 빌드를 확인하세요. PowerShell에서는 거기서 항상 .\Setup.exe로 입력하세요.
    .step-add-ending = 미디어가 2016 CU22(15.1.2375) 이상, 2019 CU11(15.2.986) 이상 또는 SE이면 스위치 끝에 _DiagnosticDataOFF나 _DiagnosticDataON을 붙여 명령을 실행하세요.
    .step-leave-ending-out = 더 오래된 미디어이거나 2013(15.0) 미디어이면 이 끝부분 없이 명령을 실행하세요.
    .verify = 설치 프로그램이 배너를 표시하고 Copying Files로 넘어갑니다.
    .caution = 인터넷 글이 아니라 미디어를 기준으로 하세요. SE에 이전 스위치를 적어 놓은 글이 아직 있습니다.
    .command-show-media-build = 미디어의 빌드 표시
    .command-newer-media = 새 미디어에서 실행할 명령
    .command-older-media = 이전 미디어에서 실행할 명령

license-terms-not-accepted = 사용권 계약 조건에 동의해야 함
    .meaning = 명령줄에서 사용권 계약 조건에 동의하지 않고 설치 프로그램을 시작해 바로 끝났습니다.
    .cause-switch-left-out = 스위치를 빠뜨렸습니다.
    .cause-switch-of-other-media = 다른 빌드의 스위치를 사용했습니다.
    .step-find-switch = 이 미디어의 스위치를 나열하고 사용권 스위치를 확인하세요.
    .step-add-switch = 같은 명령을 그 스위치와 함께 다시 실행하세요.
    .verify = 설치 프로그램이 배너를 표시하고 Copying Files로 넘어갑니다.
    .command-list-switches = 이 미디어의 스위치 나열
    .command-same-command = 스위치를 붙인 같은 명령

parameter-not-valid-for-operation = 매개 변수가 현재 작업에 유효하지 않음
    .meaning = 설치 프로그램이 다른 작업에 쓰는 스위치를 거부했고, 서버에서는 아무것도 검사하지 않았습니다. 요청한 작업은 { $operation }, 스위치는 { $parameter }입니다.
    .cause-roles-with-uninstall = 제거에 /Roles를 사용했습니다. Exchange는 역할별이 아니라 전체가 제거됩니다.
    .cause-tenant-file-with-schema = /PrepareSchema에 /TenantOrganizationConfig를 사용했습니다. 하이브리드 파일은 /PrepareAD나 /Mode:Install에 쓰는 것입니다.
    .cause-other-switch = 이 작업이 받지 않는 다른 스위치를 사용했습니다.
    .step-leave-roles-out = 제거하려면 /Roles를 빼세요.
    .step-use-preparead = 하이브리드 파일이 있으면 Schema Admins와 Enterprise Admins의 구성원으로 /PrepareAD를 실행하세요. 스키마도 함께 확장됩니다.
    .step-find-mode = 다른 스위치이면 어떤 작업이 그 스위치를 받는지 확인하세요.
    .verify = 설치 프로그램이 배너 다음에 이 메시지 없이 계속됩니다.
    .caution = 제거하면 이 서버에서 Exchange가 없어지므로 사서함과 커넥터를 먼저 옮기세요.
    .situation-roles-with-uninstall = 제거에 /Roles를 사용한 경우
    .situation-tenant-file-with-schema = /PrepareSchema에 하이브리드 파일을 사용한 경우
    .command-uninstall = 서버 전체 제거
    .command-prepare-with-file = 파일로 하이브리드 조직 준비
    .command-list-switches = 작업별 스위치 나열

server-object-from-before = Exchange Server가 일관되지 않은 상태임: 재해 복구만 할 수 있음
    .meaning = Active Directory에 이 컴퓨터 이름의 서버 개체가 있지만 여기에는 Exchange가 설치되어 있지 않습니다. 이름은 { $server_name }입니다.
    .cause-rebuilt = 컴퓨터를 같은 이름으로 다시 만들었습니다.
    .cause-stopped-early = 이전 시도가 디스크에 아무것도 복사하기 전에 멈췄습니다.
    .cause-snapshot = 도메인 컨트롤러의 스냅샷은 그대로 두고 이 컴퓨터의 스냅샷만 복원했습니다.
    .step-inspect-object = 개체의 빌드와 커넥터, 그리고 이 서버의 데이터베이스를 확인하세요.
    .step-recover = 서버를 유지하려면 복구해야 합니다. 서버가 데이터베이스 사용 가능 그룹(DAG)에 있으면 먼저 다른 구성원에서 이 서버의 데이터베이스 복사본을 제거하고, -ConfigurationOnly로 서버를 DAG에서 제거하고, 서버의 노드를 클러스터에서 제거하세요. 그다음 원래의 Windows 버전에서, 원래 빌드나 더 새로운 빌드의 미디어로 /Mode:RecoverServer를 실행하세요. msExchInstallPath가 기본값이 아니면 그 값을 /TargetDir로 추가하세요.
    .step-delete-or-rename = 아무것도 없던 서버이고 데이터베이스도 나열되지 않으면, ADSI 편집에서 CN=Servers 아래의 이 개체만 삭제하고 복제를 기다린 다음 /Mode:Install을 실행하세요. 아니면 이 컴퓨터의 이름을 바꾸세요.
    .verify = 설치 프로그램이 이 메시지 없이 계속됩니다.
    .caution = 개체를 삭제하면 수신 커넥터가 없어지고 데이터베이스에는 서버가 없게 됩니다. CN=Microsoft Exchange나 다른 서버의 개체는 절대 삭제하지 마세요.
    .command-inspect-object = 개체와 그 아래의 내용 표시
    .command-list-databases = 이 서버의 데이터베이스 나열
    .command-recover = 서버 복구
